#pragma once

#include <QLabel>

#include "ui/export.h"
#include "ui/widgets/paint.h"

class QFrame;
class QPushButton;

namespace xz {

/// Roles of text; the stylesheet gives each its size and colour.
enum class TextRole { Base, Title, BigName, Name, Section, Facts, Label, Hint, Error, Total, Bold };

XZUI_EXPORT QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent = nullptr);
XZUI_EXPORT void setTextRole(QLabel *label, TextRole role);

/// A small rounded word: 常委, 农工党.
class XZUI_EXPORT Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Neutral, Accent, Mark, Filled, Outlined };
    explicit Chip(const QString &text, Kind kind = Kind::Neutral, QWidget *parent = nullptr);
    void setKind(Kind kind);
};

/// A key in a frame: Ctrl+K.
class XZUI_EXPORT KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
};

/// Lamp and word: ● 正常.
class XZUI_EXPORT LampLabel : public QWidget
{
    Q_OBJECT

public:
    explicit LampLabel(QWidget *parent = nullptr);
    void setState(Lamp lamp, const QString &word);
    /// As a table value: "amber:缺席2次".
    void setValue(const QString &value);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Lamp m_lamp = Lamp::None;
    QString m_word;
};

/// An underlined word that acts like a button: 查看名单.
XZUI_EXPORT QPushButton *makeLink(const QString &objectName, const QString &text, QWidget *parent = nullptr, bool small = false);

/// 1 px hairline, horizontal or vertical.
XZUI_EXPORT QFrame *makeLine(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace xz
