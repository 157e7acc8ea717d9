#pragma once

#include <QPushButton>

#include "ui/export.h"
#include "ui/theme/theme.h"

class QAction;

namespace xz {

/// The program's push button: icon, word, keycap and chevron (when it has a menu), 32 px high, 28 px when small.
class XZUI_EXPORT Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,  ///< framed
        Primary, ///< the one accent button of a page
        Flat,    ///< no frame until the pointer is over it
    };

    Button(const QString &objectName, const QString &iconName, const QString &text, QWidget *parent = nullptr, Kind kind = Kind::Normal);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setIconName(const QString &name);
    void setIconToken(Token token); ///< colour of the icon in Normal and Flat
    void setTextToken(Token token);
    /// Key shown beside the word ("F2"); it sets no shortcut.
    void setKeyCap(const QString &key);
    void setSmall(bool small);
    /// Takes text, enabled state, tooltip, visibility and checked state from an action and triggers it.
    void setAction(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    Kind m_kind;
    QString m_iconName;
    Token m_iconToken = Token::Text2;
    Token m_textToken = Token::Text;
    QString m_keyCap;
    bool m_small = false;
};

} // namespace xz
