#include "print/layout/document.h"

namespace xz {

Document::~Document() = default;

int Document::pageOf(const QString &) const { return -1; }

QList<int> Document::pagesOf(const QString &text) const
{
    const int page = pageOf(text);
    return page < 0 ? QList<int>() : QList<int>{page};
}

int Document::itemCount() const { return 0; }

QStringList Document::notices() const { return {}; }

QList<PrintNotice> Document::noticeDetails() const
{
    QList<PrintNotice> details;
    const QStringList texts = notices();
    for (const QString &text : texts)
        details << PrintNotice{text, {}};
    return details;
}

QList<qint64> Document::itemsOn(int) const { return {}; }

QStringList Document::papers() const { return {}; }

QSize Document::cardsPerSheet() const { return {}; }

QString Document::backTitle() const { return {}; }

} // namespace xz
