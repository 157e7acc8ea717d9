#pragma once

#include "core/directory/directory.h"
#include "sdk/listpage.h"

class QMenu;

namespace xz::members {

class CompletenessSource;
struct FieldRequest;
class TermCombo;

/// Page 档案完整性: what is missing or contradicts itself in the archives of a term; Enter opens the form on the field.
class CompletenessPage : public ListPage
{
    Q_OBJECT

public:
    CompletenessPage(ModuleContext &context, std::shared_ptr<FieldRequest> request, QWidget *parent = nullptr);

private:
    CompletenessPage(ModuleContext &context, std::shared_ptr<FieldRequest> request, const std::shared_ptr<CompletenessSource> &source, QWidget *parent);
    void fill();
    void fillFields();
    void open(qint64 key);

    std::shared_ptr<FieldRequest> m_request;
    std::shared_ptr<CompletenessSource> m_check;
    Term m_term;
    TermCombo *m_termCombo;
    FilterCombo *m_items;
    QMenu *m_fields;
};

} // namespace xz::members
