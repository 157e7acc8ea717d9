#include <QObject>

namespace xz::test {

/// A Qt plug-in of another program.
class ForeignPlugin : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.Other/1" FILE "foreign.json")
};

} // namespace xz::test

#include "foreign.moc"
