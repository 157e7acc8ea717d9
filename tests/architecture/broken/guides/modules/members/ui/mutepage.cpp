// A page that names no guide.
MutePage::MutePage(QWidget *parent)
    : xz::Page(parent), m_list(nullptr)
{
    // setHelpTopic(QStringLiteral("good"));
}
