LostView::LostView(QWidget *parent) : QWidget(parent)
{
    setProperty(helpTopicProperty, QStringLiteral("nowhere"));
}
