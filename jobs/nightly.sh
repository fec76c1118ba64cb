#!/usr/bin/env bash
# The nightly run, for cron or a systemd timer: silent when all went well; else the end of the log on
# stderr, which cron mails. Words given to it are passed to `citystats run`.
#
# CITYSTATS_ZONE       time zone of the city, as in Asia/Shanghai; as-of is yesterday there (default: of the system)
# CITYSTATS_VAR        folder of logs and lock (default: var in the project)
# CITYSTATS_KEEP_LOGS  how many logs to keep (default: 30)
# CITYSTATS_LIMIT      longest duration of a run (default: 3h)
# CITYSTATS_LAUNCHER   what to start (default: jobs/citystats)
#
# Exit codes are those of citystats; 75: the run before is still going; 124: over the limit.
set -euo pipefail
umask 027

here=$(cd -P "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
launcher=${CITYSTATS_LAUNCHER:-$here/citystats}
var=${CITYSTATS_VAR:-$here/../var}
keep=${CITYSTATS_KEEP_LOGS:-30}
zone=${CITYSTATS_ZONE:-}

tell() {
  printf 'citystats nightly: %s\n' "$*" >&2
}

# The date command takes an unknown zone for UTC without a word.
if [[ -n $zone && -d /usr/share/zoneinfo && ! -f /usr/share/zoneinfo/$zone ]]; then
  tell "Cannot start: found time zone '$zone' in CITYSTATS_ZONE, expected a name such as 'Asia/Shanghai'"
  exit 2
fi
if ! [[ $keep =~ ^[1-9][0-9]*$ ]]; then
  tell "Cannot start: found '$keep' in CITYSTATS_KEEP_LOGS, expected a number from 1"
  exit 2
fi

yesterday() {
  if [[ -n $zone ]]; then export TZ=$zone; fi
  date -d 'yesterday 12:00' +%F
}

prune_logs() {
  local logs=("$var"/logs/nightly-*.log) i
  for ((i = 0; i < ${#logs[@]} - keep; i++)); do
    rm -f "${logs[$i]}"
  done
}

mkdir -p "$var/logs"
exec 9>"$var/nightly.lock"
if ! flock -n -E 75 9; then
  tell "Cannot start: found the run before still going (it holds '$var/nightly.lock'), expected one at a time"
  exit 75
fi

as_of=$(yesterday)
started=$(date -u +%Y%m%dT%H%M%SZ)
run_id=nightly-$as_of-$started
log=$var/logs/nightly-$started.log

timeout --signal=TERM --kill-after=60 "${CITYSTATS_LIMIT:-3h}" \
  "$launcher" run --as-of "$as_of" --run-id "$run_id" "$@" >"$log" 2>&1 </dev/null &
child=$!
trap 'kill -TERM $child' TERM INT

status=0
wait $child || status=$?
# A signal ends the first wait early; the run itself ends a little later.
while kill -0 $child 2>/dev/null; do
  status=0
  wait $child || status=$?
done

prune_logs
if [[ $status != 0 ]]; then
  tell "as of $as_of ended with exit code $status; the last lines of '$log':"
  tail -n 50 "$log" >&2
fi
exit "$status"
