namespace xz::members {
}
