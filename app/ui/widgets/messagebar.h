#pragma once

#include <QFrame>

#include <functional>

#include "core/common/result.h"
#include "ui/export.h"

class QLabel;
class QPushButton;

namespace xz {

/// Line of 32 px in the page: icon and word, the sentence, one link, close. Hidden while it has nothing to say.
class XZUI_EXPORT MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    /// With a link at the end of the sentence.
    void showMessage(Kind kind, const QString &text, const QString &link, std::function<void()> action);
    /// Technical detail goes into the tooltip. A cancelled one shows nothing.
    void showError(const Error &error);
    void clear();

    bool isShowing() const;
    QString text() const;
    Kind kind() const { return m_kind; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyMeasures();
    void fitText();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_text;
    QPushButton *m_link;
    QPushButton *m_close;
    std::function<void()> m_action;
};

} // namespace xz
