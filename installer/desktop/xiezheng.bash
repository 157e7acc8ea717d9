# Completion of the command words and files of xiezheng.
_xiezheng()
{
    local current=${COMP_WORDS[COMP_CWORD]} first=${COMP_WORDS[1]:-}
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "demo names members meetings print search backup doctor --data --help --version" -- "$current")
        return
    fi
    local words=
    if [ "$COMP_CWORD" -eq 2 ]; then
        case $first in
        names) words="sort" ;;
        members) words="import list" ;;
        meetings) words="new list show seat" ;;
        backup) words="create verify restore" ;;
        print) words="--list" ;;
        demo) words="--out" ;;
        esac
    fi
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _xiezheng xiezheng
