#include "ui/memberhead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/text/names.h"
#include "data/memberarchive.h"
#include "ui/photoview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"

namespace xz::members {

MemberHead::MemberHead(QWidget *parent)
    : QWidget(parent), m_photo(new PhotoView), m_name(makeLabel({}, TextRole::BigName)), m_pinyin(makeLabel({}, TextRole::Facts)), m_chips(new QWidget),
      m_organisation(makeLabel({}, TextRole::Facts)), m_facts(makeLabel({}, TextRole::Facts)),
      m_edit(new Button(QStringLiteral("member.edit"), QStringLiteral("document-edit"), tr("Edit"))),
      m_dossier(new Button(QStringLiteral("member.dossier"), QStringLiteral("document-print"), tr("Duty dossier"))), m_layout(new QHBoxLayout(this)),
      m_right(new QVBoxLayout)
{
    m_name->setObjectName(QStringLiteral("member.name"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pinyin->setObjectName(QStringLiteral("member.pinyin"));
    m_organisation->setObjectName(QStringLiteral("member.organisation"));
    m_organisation->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("member.facts"));
    m_facts->setWordWrap(true);
    m_chips->setObjectName(QStringLiteral("member.chips"));
    new FlowRow(m_chips);
    m_edit->setKeyCap(QStringLiteral("F2"));
    m_edit->setSmall(true);
    m_dossier->setSmall(true);
    m_dossier->hide();
    connect(m_edit, &Button::clicked, this, &MemberHead::editClicked);
    connect(m_dossier, &Button::clicked, this, &MemberHead::dossierClicked);

    m_names = new QHBoxLayout;
    m_names->addWidget(m_name);
    m_names->addWidget(m_pinyin, 1, Qt::AlignBottom);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_edit);
    m_buttons->addWidget(m_dossier);
    m_buttons->addStretch();
    m_right->addLayout(m_names);
    m_right->addWidget(m_chips);
    m_right->addWidget(m_organisation);
    m_right->addWidget(m_facts);
    m_right->addLayout(m_buttons);
    m_right->addStretch();
    m_layout->addWidget(m_photo, 0, Qt::AlignTop);
    m_layout->addLayout(m_right, 1);
    connect(&Theme::app(), &Theme::changed, this, &MemberHead::applyMeasures);
    applyMeasures();
}

void MemberHead::applyMeasures()
{
    const Theme &theme = Theme::app();
    m_layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(8));
    m_layout->setSpacing(theme.px(12));
    m_right->setSpacing(theme.px(4));
    m_names->setSpacing(theme.px(8));
    m_buttons->setSpacing(theme.px(8));
}

void MemberHead::setEditable(bool editable)
{
    m_edit->setEnabled(editable);
}

void MemberHead::setDossierAvailable(bool available)
{
    m_dossier->setVisible(available);
}

void MemberHead::show(const MemberArchive &archive, qint64 termId, const QImage &photo)
{
    const Person &person = archive.person;
    m_photo->setPhoto(photo, person.name);
    m_name->setText(person.name);
    m_pinyin->setText(person.pinyinOverride.isEmpty() ? person.pinyin : person.pinyinOverride);
    m_organisation->setText(person.organisation);
    m_organisation->setVisible(!person.organisation.isEmpty());

    QLayout *chips = m_chips->layout();
    while (QLayoutItem *item = chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList facts;
    const TermOfOffice *office = archive.inTerm(termId);
    if (office) {
        const Membership &membership = office->membership;
        if (!office->isInOffice())
            chips->addWidget(new Chip(membership.exitKind, Chip::Kind::Outlined));
        if (!office->post.isEmpty() && office->post != QStringLiteral("委员"))
            chips->addWidget(new Chip(office->post, Chip::Kind::Accent));
        if (!office->sector.isEmpty())
            chips->addWidget(new Chip(office->sector));
        if (!office->committee.isEmpty())
            chips->addWidget(new Chip(QStringList{office->committee, membership.committeePost}.join(QLatin1Char(' ')).trimmed()));
        if (!membership.certificate.isEmpty())
            facts << tr("Certificate %1").arg(membership.certificate);
        if (!office->group.isEmpty())
            facts << (membership.isConvener ? tr("Convener of %1").arg(office->group) : office->group);
    } else {
        chips->addWidget(new Chip(tr("Not of this term"), Chip::Kind::Outlined));
    }
    m_facts->setText(facts.join(QStringLiteral("　")));
    m_facts->setVisible(!facts.isEmpty());
}

} // namespace xz::members
