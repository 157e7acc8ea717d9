#include <QtGui/QGenericPlugin>

#include "windowprobe.h"

/// Lets the program as built load the probe: QT_PLUGIN_PATH=build/tests/probe QT_QPA_GENERIC_PLUGINS=xzprobe xiezheng …
class ProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject *create(const QString &key, const QString &) override { return key == QLatin1String("xzprobe") ? new WindowProbe : nullptr; }
};

#include "probeplugin.moc"
