#include "ui/scorehead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/names.h"
#include "ui/photoview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz::members {

namespace {

QLabel *named(const char *name, QLabel *label)
{
    label->setObjectName(QLatin1String(name));
    return label;
}

QWidget *totalOf(QLabel *scheme, QLabel *total, QLabel *beside)
{
    auto *part = new QWidget;
    const Theme &theme = Theme::app();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(total);
    line->addWidget(beside, 0, Qt::AlignBottom);
    line->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scheme);
    layout->addLayout(line);
    return part;
}

} // namespace

ScoreHead::ScoreHead(QWidget *parent)
    : QWidget(parent), m_photo(new PhotoView), m_name(named("scores.name", makeLabel({}, TextRole::Name))), m_what(makeLabel({}, TextRole::Facts)),
      m_places(named("scores.places", makeLabel({}, TextRole::Facts))), m_scheme(makeLabel({}, TextRole::Label)), m_total(named("scores.total", makeLabel({}, TextRole::Total))),
      m_grade(named("scores.grade", makeLabel({}, TextRole::Base))), m_trialScheme(makeLabel({}, TextRole::Label)),
      m_trialTotal(named("scores.trialTotal", makeLabel({}, TextRole::Total))), m_trialDifference(named("scores.trialDifference", makeLabel({}, TextRole::Facts))),
      m_dossier(new Button(QStringLiteral("scores.dossier"), QStringLiteral("document-print"), tr("Duty dossier")))
{
    const Theme &theme = Theme::app();
    m_photo->setMeasure(42, 56);
    m_dossier->setSmall(true);
    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(theme.px(8));
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_what, 1, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addStretch();
    words->addLayout(nameLine);
    words->addWidget(m_places);
    words->addStretch();
    auto *trialLayout = new QHBoxLayout;
    trialLayout->setContentsMargins(0, 0, 0, 0);
    trialLayout->setSpacing(theme.px(12));
    trialLayout->addWidget(makeLine(Qt::Vertical));
    trialLayout->addWidget(totalOf(m_trialScheme, m_trialTotal, m_trialDifference));
    m_trialPart = new QWidget;
    m_trialPart->setLayout(trialLayout);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_photo);
    layout->addLayout(words, 1);
    layout->addWidget(totalOf(m_scheme, m_total, m_grade));
    layout->addWidget(m_trialPart);
    layout->addWidget(m_dossier);
    connect(m_dossier, &Button::clicked, this, &ScoreHead::dossierClicked);
    clear();
}

void ScoreHead::show(const ScoreBook &book, const TrialScores *trial, int member, const QImage &photo)
{
    const MemberRow &row = book.facts.members[member];
    const MemberScore &score = book.scores[member];
    m_photo->setPhoto(photo, row.name);
    m_name->setText(row.name);
    m_what->setText(QStringList{row.sectorShort.isEmpty() ? row.sector : row.sectorShort, row.post}.join(QStringLiteral("　")));
    QString places = tr("Place %1 of %2").arg(book.places[member]).arg(book.scores.size());
    if (!row.committee.isEmpty()) {
        int better = 0, all = 0;
        for (int i = 0; i < book.scores.size(); ++i) {
            if (book.facts.members[i].committee != row.committee)
                continue;
            ++all;
            better += book.scores[i].total > score.total ? 1 : 0;
        }
        places += u'　' + tr("%1 of %2 in the committee").arg(better + 1).arg(all);
    }
    QStringList incurred;
    for (const Incurred &one : score.incurred)
        incurred << book.scheme.consequences[one.consequence].name;
    m_places->setText(incurred.isEmpty() ? places : incurred.join(QStringLiteral("；")));
    setTextRole(m_places, incurred.isEmpty() ? TextRole::Facts : TextRole::Error);
    m_scheme->setText(book.isClosed ? tr("Frozen scheme") : tr("Scheme in use"));
    m_scheme->setToolTip(book.scheme.name);
    m_total->setText(scoreText(score.total));
    m_grade->setText(score.grade);
    m_trialPart->setVisible(trial);
    if (trial) {
        const MemberScore &other = trial->scores[member];
        m_trialScheme->setText(tr("Trial: %1").arg(trial->scheme.place.isEmpty() ? trial->scheme.name.left(6) : trial->scheme.place));
        m_trialScheme->setToolTip(trial->scheme.name);
        m_trialTotal->setText(scoreText(other.total));
        m_trialDifference->setText(QStringList{other.grade, differenceText(other.total - score.total)}.join(u' ').trimmed());
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_photo), static_cast<QWidget *>(m_dossier)})
        widget->setVisible(true);
}

void ScoreHead::clear()
{
    for (QLabel *label : {m_name, m_what, m_places, m_scheme, m_total, m_grade, m_trialScheme, m_trialTotal, m_trialDifference})
        label->clear();
    m_photo->hide();
    m_trialPart->hide();
    m_dossier->hide();
}

} // namespace xz::members
