# Process 1 of new namespaces: builds a root that holds Java and a small folder to write to, and
# runs a command in it.
#   root BYTES FILES SHOWN... -- COMMAND...
# What is shown is read-only and at its own place. This shell stays, out of the command's reach
# since no process can kill the first one of its namespace; when it ends, all others do.
set -e
root=$1
mount -t tmpfs -o size=$2,nr_inodes=$3,mode=1777,nosuid,nodev,noexec none "$root"
shift 3
while [ "$1" != -- ]; do
    if [ -d "$1" ]; then
        mkdir -p "$root$1"
    else
        mkdir -p "$root${1%/*}"
        : >"$root$1"
    fi
    case $1 in
    /dev/*) mount --bind "$1" "$root$1" ;;
    *) mount -o bind,ro,nosuid,nodev "$1" "$root$1" ;;
    esac
    shift
done
shift
chroot "$root" "$@"
