#pragma once

#include <QComboBox>

#include "ui/export.h"

namespace xz {

/// “界别：全部”. The first choice means "no filter"; any other tints and outlines the box. Without a label it is the plain
/// context combo of the title line.
class XZUI_EXPORT FilterCombo : public QComboBox
{
    Q_OBJECT

public:
    FilterCombo(const QString &objectName, const QString &label, QWidget *parent = nullptr);

    /// Replaces the choices, keeping the one set if it is still there; data is what filters get.
    void setChoices(const QList<QPair<QVariant, QString>> &choices);
    /// Data of the current choice.
    QVariant choice() const;
    bool setChoice(const QVariant &value);
    /// Not the first choice.
    bool isSet() const;
    void reset();
    /// False for combos whose first choice is a value like any other (context combos): never tinted.
    void setTinting(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user, setChoice() or reset().
    void choiceChanged(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    bool m_tinting = true;
};

} // namespace xz
