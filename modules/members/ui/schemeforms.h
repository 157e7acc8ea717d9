#pragma once

#include <QStackedWidget>

#include "domain/scoring/schemedraft.h"

namespace xz {
class RecordForm;
}

namespace xz::members {

/// Forms for the parts of a scheme: the scheme, a group, an item, a rule.
class SchemeForms : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SchemeForms(QWidget *parent = nullptr);

    /// Shows a part of the draft.
    void show(const SchemeDraft &draft, const SchemeDraft::Path &path);
    QVariantMap values() const;
    RecordForm *form() const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    QList<RecordForm *> m_forms;
    bool m_showing = false;
};

} // namespace xz::members
