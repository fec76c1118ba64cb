package org.citystats.csv;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Whether bytes look like everyday Chinese in GB18030. Valid they may be by accident: {@code ö}
 * followed by {@code l} in windows-1252 is a rare Han character, Big5 and Shift_JIS are full of
 * such pairs. Everyday Chinese stays in the small rectangle of GB2312 and uses the words of
 * statistics.
 */
final class EverydayChinese {

  private static final int LOOKED_AT = 1 << 20;
  private static final String COMMON =
      "市区县省州盟旗乡镇村年月日季度地人口生产总值亿元万吨户率数据来源注单位指标国内全城中东西南北山江海河湖林安长春"
          + "吉京上天津大平阳宁新重庆增加减合计第一二三四五六七八九十业财政收入支出名称代码时间类别籍常住末比例户农工建"
          + "服务消费投资额公共预算成本期同与和的所为是有无以不及其他分组男女性别小学校医院水电气面积";

  private static final Charset GB18030 = Charset.forName("GB18030");

  private int pairs;
  private int inner;
  private int han;
  private int common;

  private EverydayChinese() {}

  /** Counts what kinds of characters the first megabyte would be. */
  static EverydayChinese of(byte[] bytes) {
    EverydayChinese counted = new EverydayChinese();
    int end = Math.min(LOOKED_AT, bytes.length - 1);
    int i = 0;
    while (i < end) {
      i += bytes[i] >= 0 ? 1 : counted.add(bytes, i);
    }
    return counted;
  }

  private int add(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int trail = bytes[at + 1] & 0xFF;
    if (isFourByte(trail)) {
      return 4;
    }
    boolean isInner = trail >= 0xA1 && lead >= 0xA1 && lead <= 0xF7;
    boolean isHan = isInner && lead >= 0xB0;
    pairs++;
    inner += isInner ? 1 : 0;
    han += isHan ? 1 : 0;
    common += isHan && COMMON.contains(new String(bytes, at, 2, GB18030)) ? 1 : 0;
    return 2;
  }

  private static boolean isFourByte(int second) {
    return second >= '0' && second <= '9';
  }

  /** Nine of ten pairs in GB2312, half of them Han, one Han in six a word of statistics. */
  boolean likely() {
    return pairs >= 2 && inner * 10L >= pairs * 9L && han * 2L >= pairs && common * 6L >= han;
  }

  /** Why the text is taken for Chinese. */
  String evidence() {
    return String.format(
        Locale.ROOT,
        "no byte is invalid in GB18030, and of %d characters beyond ASCII %.0f %% are Han of"
            + " GB2312, %.0f %% of these common in statistics",
        pairs,
        100.0 * han / pairs,
        100.0 * common / Math.max(1, han));
  }
}
