namespace xz::members {
namespace meetings { class Plan; }
xz::meetings::Plan *plan();
QString meetings; // a word is no namespace
}
