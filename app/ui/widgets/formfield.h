#pragma once

#include <QString>
#include <QVariant>

#include <functional>

#include "ui/export.h"

class QWidget;

namespace xz {

/// Description of one field of a RecordForm.
struct FormField {
    enum class Kind {
        Text,      ///< QString
        Multiline, ///< QString
        Date,      ///< ISO text; a part may be missing (1974, 1974-06)
        Integer,   ///< qint64, invalid when empty
        Choice,    ///< data of the choice
        Suggest,   ///< QString, typed freely, choices offered
        Check,     ///< bool
        Custom,    ///< a widget of the caller's with a USER property
    };
    QString name;  ///< key in values() and object name "field.<name>"
    QString label; ///< translated
    Kind kind = Kind::Text;
    bool required = false;
    bool half = false; ///< shares its row with the next half field
    QString hint = {};      ///< placeholder
    QString toolTip = {};
    int maxLength = 0; ///< 0: any
    QList<QPair<QVariant, QString>> choices = {};
    /// Answers what is wrong with a value, translated, or an empty string. Not asked for empty values.
    std::function<QString(const QVariant &)> validate = {};
    QWidget *widget = nullptr; ///< for Custom; the form takes it
    /// For Custom: connects the editor's change to a callback that lives as long as the context.
    std::function<void(QObject *context, std::function<void()> changed)> connectChanged = {};
};

/// Editor of a field kind: made, read and written in one place.
class XZUI_EXPORT FieldEditor
{
public:
    static QWidget *create(const FormField &field, QWidget *parent);
    static QVariant value(const FormField &field, const QWidget *editor);
    static void setValue(const FormField &field, QWidget *editor, const QVariant &value);
    static void setReadOnly(const FormField &field, QWidget *editor, bool readOnly);
    /// Calls back at each change by the user or by setValue().
    static void onChange(const FormField &field, QWidget *editor, QObject *context, std::function<void()> changed);
    /// What is wrong with the form of a value (a date that is none), translated; empty when right.
    static QString formatError(const FormField &field, const QVariant &value);
};

} // namespace xz
