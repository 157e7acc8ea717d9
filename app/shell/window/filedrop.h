#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace xz {

struct ShellState;

/// A table dropped anywhere on the window goes to the wizard that imports such files. What accepts drops of its own (the seat map, an
/// import that is open) goes before it.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget &window, ShellState &state);

    bool eventFilter(QObject *object, QEvent *event) override;

    /// The one table among what is dragged; empty when it is none or there are several.
    static QString tableOf(const QMimeData &data);

private:
    ShellState &m_state;
};

} // namespace xz
