GoodPage::GoodPage(QWidget *parent) : Page(parent)
{
    setHelpTopic(QStringLiteral("good"));
}
