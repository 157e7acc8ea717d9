void save()
{
    auto *button = new QPushButton(QStringLiteral("Save"), this);
    auto *dash = new QLabel(QStringLiteral("—"), this);
    menu->addAction(tr("Save"));
    menu->addAction("Save as");
    return Error{ErrorCode::Io, QStringLiteral("The disk is broken."), {}};
}
