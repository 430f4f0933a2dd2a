#!/bin/sh
# Installs the kiosk from the folder that this file lies in; once more installs the new version
# over the old one. The shop's data is somewhere else and is not touched.
set -eu
# Root's own files may be nobody else's on a careful machine; the kiosk runs as another user.
umask 022

usage() {
    cat <<'END'
Usage: ./install.sh [--prefix DIR]

Without --prefix (as root): the program goes to /opt/kiosk, the command to /usr/local/bin/kiosk,
services and sessions to where the system looks for them.
With --prefix, such as --prefix "$HOME/.local": everything goes below DIR (DIR/opt/kiosk,
DIR/bin/kiosk, DIR/share), and no service is installed. That needs no root.
END
}

fail() {
    echo "install.sh: $*" >&2
    exit 1
}

prefix=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            if [ $# -lt 2 ] || [ -z "$2" ]; then fail "--prefix needs a folder"; fi
            prefix=$2
            shift
            ;;
        --prefix=?*) prefix=${1#--prefix=} ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) fail "there is no $1 (install.sh --help shows what there is)" ;;
    esac
    shift
done

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
if [ ! -x "$here/kiosk" ] || [ ! -d "$here/_internal" ]; then
    fail "the program is not beside this file"
fi

if [ -n "$prefix" ]; then
    mkdir -p -- "$prefix" || fail "$prefix cannot be made"
    prefix=$(cd -- "$prefix" && pwd -P)
    app=$prefix/opt/kiosk bin=$prefix/bin share=$prefix/share
    units='' sessions=''
else
    [ "$(id -u)" = 0 ] || fail "only root may write to /opt; or name a folder: --prefix \"\$HOME/.local\""
    app=/opt/kiosk bin=/usr/local/bin share=/usr/local/share
    units=/etc/systemd/system sessions=/usr/share
fi
[ "$here" != "$app" ] || fail "this is the installed program; run the install.sh of the new version"
if [ -e "$app" ] && [ ! -f "$app/installed" ]; then
    fail "$app is there and is no kiosk that this script installed"
fi
if [ -e "$bin/kiosk" ] && [ "$(readlink -- "$bin/kiosk")" != "$app/kiosk" ]; then
    fail "$bin/kiosk is there and is another program"
fi

# A program whose files are exchanged while it runs would fail at its next import.
for process in /proc/[0-9]*; do
    case $(readlink "$process/exe" 2>/dev/null || true) in
        "$app"/*) fail "a kiosk is running from $app (process ${process#/proc/}): close it first" ;;
    esac
done

rm -rf -- "$app.new" "$app.old"
mkdir -p -- "$app.new"
trap 'rm -rf -- "$app.new"' EXIT
cp -R -- "$here/." "$app.new/"
chmod -R a+rX -- "$app.new"
rm -f -- "$app.new/installed"
list=$app.new/installed
: >"$list"

# adapt FILE: prints it with the place of this installation in that of /opt/kiosk. A desktop file
# quotes a program whose name may hold spaces
# (specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html).
place=$(printf '%s' "$app" | sed 's/[&|\\]/\\&/g')
adapt() {
    sed -e 's|^Exec=\(/opt/kiosk/[^ ]*\)|Exec="\1"|' -e "s|/opt/kiosk/|$place/|g" "$1"
}

# put FILE FOLDER: copies a file to where the system looks for it, and notes that for uninstall.sh.
put() {
    [ -f "$1" ] || return 0
    mkdir -p -- "$2"
    target=$2/$(basename -- "$1")
    adapt "$1" >"$target.part"
    chmod 644 "$target.part"
    mv -f -- "$target.part" "$target"
    echo "$target" >>"$list"
}

for session in kiosk-x11-session kiosk-wayland; do
    [ ! -f "$here/$session" ] || adapt "$here/$session" >"$app.new/$session"
done
put "$here/kiosk.desktop" "$share/applications"
put "$here/kiosk.svg" "$share/icons/hicolor/scalable/apps"
if [ -n "$units" ]; then
    for unit in "$here"/*.service; do put "$unit" "$units"; done
    put "$here/kiosk-x11-session.desktop" "$sessions/xsessions"
    put "$here/kiosk-wayland-session.desktop" "$sessions/wayland-sessions"
fi
mkdir -p -- "$bin"
ln -sfn -- "$app/kiosk" "$bin/kiosk"
echo "$bin/kiosk" >>"$list"

# What the version before had put somewhere and this one does not.
if [ -f "$app/installed" ]; then
    while IFS= read -r file; do
        grep -Fqx -- "$file" "$list" || rm -f -- "$file"
    done <"$app/installed"
    mv -- "$app" "$app.old"
fi
mv -- "$app.new" "$app"
trap - EXIT
rm -rf -- "$app.old"
if [ -n "$units" ] && [ -d /run/systemd/system ]; then
    systemctl daemon-reload
fi
echo "The kiosk is installed in $app. Start it with: $bin/kiosk"
