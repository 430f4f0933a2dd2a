#!/bin/sh
# Removes the kiosk that lies in the folder of this file. The shop's data stays.
set -eu

fail() {
    echo "uninstall.sh: $*" >&2
    exit 1
}

[ $# -eq 0 ] || fail "takes no arguments"
app=$(cd -- "$(dirname -- "$0")" && pwd -P)
if [ ! -f "$app/installed" ] || [ ! -d "$app/_internal" ]; then
    fail "$app is not an installed kiosk"
fi
[ -w "$(dirname -- "$app")" ] || fail "only who may write to $(dirname -- "$app") can remove it"
for process in /proc/[0-9]*; do
    case $(readlink "$process/exe" 2>/dev/null || true) in
        "$app"/*) fail "a kiosk is running from $app (process ${process#/proc/}): close it first" ;;
    esac
done

units=
while IFS= read -r file; do
    case $file in
        */systemd/system/*.service)
            units=yes
            [ ! -d /run/systemd/system ] || systemctl disable --now "${file##*/}" || true
            ;;
    esac
    rm -f -- "$file"
done <"$app/installed"
rm -rf -- "$app"
if [ -n "$units" ] && [ -d /run/systemd/system ]; then
    systemctl daemon-reload
fi

echo "The kiosk is removed from $app. The shop's data stays where it is:"
found=
for folder in "${KIOSK_DATA_DIR:-}" "${XDG_DATA_HOME:-}/flash-sale-kiosk" \
    "${HOME:-/root}/.local/share/flash-sale-kiosk" /root/.local/share/flash-sale-kiosk \
    /home/*/.local/share/flash-sale-kiosk /var/lib/kiosk /var/lib/*/.local/share/flash-sale-kiosk; do
    if [ -n "$folder" ] && [ -d "$folder" ]; then
        case "$found" in *"|$folder|"*) continue ;; esac
        found="$found|$folder|"
        echo "  $folder"
    fi
done
[ -n "$found" ] || echo "  (none is in the usual places; kiosk.toml or --data-dir may have named another)"
