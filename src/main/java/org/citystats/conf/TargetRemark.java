package org.citystats.conf;

/**
 * What is remarkable about a target though it is no fault.
 *
 * @param code what kind of thing
 * @param target key of the target
 * @param sentence the remark, with file and line
 * @param chinese the same in Chinese
 */
public record TargetRemark(String code, String target, String sentence, String chinese) {}
