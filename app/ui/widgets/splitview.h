#pragma once

#include <QSplitter>

#include "ui/export.h"

namespace xz {

class UiState;

/// Main part and detail pane (420 px) with a 1 px handle. When there is no room for both (narrow window, large text) the detail
/// becomes a drawer over the main part, opened and closed by setDetailOpen(); the width is kept under `stateKey`.
class XZUI_EXPORT SplitView : public QSplitter
{
    Q_OBJECT

public:
    SplitView(QWidget *main, QWidget *detail, const QString &stateKey, QWidget *parent = nullptr);

    /// Width of the detail at 10.5 pt until the user moves the handle.
    void setDetailWidth(int measure);
    /// Least width of the main part at 10.5 pt; below it the detail turns into a drawer.
    void setMainMinimum(int measure);

    bool isDrawer() const { return m_drawer; }
    bool isDetailOpen() const;
    void setDetailOpen(bool open);

signals:
    void drawerChanged(bool drawer);

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void restore();

    QWidget *m_main;
    QWidget *m_detail;
    QString m_stateKey;
    int m_detailWidth = 420;
    int m_mainMinimum = 480;
    bool m_drawer = false;
    bool m_open = true;
};

} // namespace xz
