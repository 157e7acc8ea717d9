#pragma once

#include <QWidget>

#include <memory>

#include "ui/rankingtable.h"

class QLabel;

namespace xz {
class Button;
}

namespace xz::members {

class PhotoView;

/// Who is scored, his place, both totals, the dossier.
class ScoreHead : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHead(QWidget *parent = nullptr);

    void show(const ScoreBook &book, const TrialScores *trial, int member, const QImage &photo);
    void clear();

signals:
    void dossierClicked();

private:
    PhotoView *m_photo;
    QLabel *m_name, *m_what, *m_places, *m_scheme, *m_total, *m_grade, *m_trialScheme, *m_trialTotal, *m_trialDifference;
    QWidget *m_trialPart;
    Button *m_dossier;
};

} // namespace xz::members
