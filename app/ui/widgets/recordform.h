#pragma once

#include <QDateTime>
#include <QList>
#include <QTimer>
#include <QWidget>

#include "ui/export.h"
#include "ui/widgets/formfield.h"

class QGridLayout;
class QLabel;

namespace xz {

struct Error;
class DraftStore;

/// Form of a record: labels 12 px above their fields or at the left, groups with headings, required ones marked, errors under the field.
/// Enter moves on, Ctrl+S asks to save (when valid), Esc asks to leave. With a draft store, what is typed survives a crash.
class XZUI_EXPORT RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(const QString &objectName, QWidget *parent = nullptr);

    void addGroup(const QString &title);
    void addField(const FormField &field);
    QWidget *editor(const QString &name) const;
    /// Replaces the choices of a Choice or Suggest field, keeping its value.
    void setChoices(const QString &name, const QList<QPair<QVariant, QString>> &choices);

    /// Shows a record; the form is clean afterwards. Fields not named become empty.
    void setValues(const QVariantMap &values);
    QVariantMap values() const;
    QVariant value(const QString &name) const;
    void setValue(const QString &name, const QVariant &value); ///< as if typed
    /// Fields that differ from what setValues() gave.
    QVariantMap changes() const;
    bool isDirty() const { return !changes().isEmpty(); }
    void setReadOnly(bool readOnly);

    /// Marks every fault; the first faulty field gets the focus. True when there is none but in values that were so before: those are
    /// marked only.
    bool validate();
    /// A fault found elsewhere (a name that exists); empty text takes it away.
    void setError(const QString &name, const QString &text);
    QString error(const QString &name) const;

    /// Keeps drafts under `key` until clearDraft(). The store must outlive the form.
    void keepDrafts(DraftStore *store, const QString &key);
    /// Time of a draft that waits under the key, as the page says it ("draft of 10:42 found"); invalid: none.
    QDateTime draftTime() const;
    /// Puts the draft's values into the fields.
    void takeDraft();
    /// After saving or giving up.
    void clearDraft();
    /// The record is saved: what the fields hold is the clean state now.
    void setSaved();

signals:
    void valueChanged(const QString &name);
    void dirtyChanged(bool dirty);
    void saveRequested(); ///< Ctrl+S and the form is valid
    void leaveRequested(); ///< Esc
    void draftSaved();
    void draftFailed(const xz::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Entry {
        FormField field;
        QWidget *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *error = nullptr;
    };
    const Entry *find(const QString &name) const;
    QString faultOf(const Entry &entry) const;
    void showFault(const Entry &entry, const QString &text);
    void edited(const QString &name);
    void saveDraft();
    void focusNext(QWidget *from, bool forward);
    void applyMeasures();

    QGridLayout *m_grid;
    QList<Entry> m_entries;
    QVariantMap m_clean;
    DraftStore *m_drafts = nullptr;
    QString m_draftKey;
    QTimer m_draftTimer;
    int m_row = 0;
    bool m_leftTaken = false;
    bool m_filling = false;
    bool m_dirty = false;
};

} // namespace xz
