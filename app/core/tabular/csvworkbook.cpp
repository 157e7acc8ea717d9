#include "core/tabular/csvworkbook.h"

#include <QFileInfo>
#include <QMap>

#include "core/tabular/csvparser.h"
#include "core/tabular/faults.h"

namespace xz::tabular {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype longestField = 4 * 1024 * 1024;

// How well a delimiter explains the rows: share of rows that have the most frequent width, wider being better at a tie.
double fit(const QString &sample, QChar delimiter)
{
    QMap<qsizetype, int> widths;
    int rows = 0;
    CsvParser parser(delimiter);
    parser.feed(sample, [&](const SheetRow &row) {
        if (row.cells.isEmpty())
            return true;
        ++widths[row.cells.size()];
        return ++rows < 200;
    });
    if (rows == 0)
        parser.finish([&](const SheetRow &row) { return ++widths[row.cells.size()], ++rows, true; });
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, it.value() * 1.0 / rows + std::min<double>(static_cast<double>(it.key()), 50) * 0.02);
    }
    return best;
}

} // namespace

CsvWorkbook::CsvWorkbook(const QString &path) : m_file(path), m_name(QFileInfo(path).completeBaseName()) {}

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(const QString &path)
{
    std::unique_ptr<CsvWorkbook> workbook(new CsvWorkbook(path));
    if (!workbook->m_file.open(QIODevice::ReadOnly))
        return Faults::cannotOpen(workbook->m_file);
    auto encoding = detectEncoding(workbook->m_file);
    if (!encoding)
        return encoding.error();
    workbook->m_encoding = *encoding;
    workbook->m_delimiter = workbook->sniffDelimiter();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

QChar CsvWorkbook::sniffDelimiter()
{
    m_file.seek(m_encoding.markLength);
    QString sample;
    TextDecoder decoder(m_encoding.name.constData());
    decoder.feed(m_file.read(64 * 1024), false, sample);
    QChar best = u',';
    double bestFit = 0;
    for (const QChar delimiter : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        if (const double value = fit(sample, delimiter); value > bestFit) {
            best = delimiter;
            bestFit = value;
        }
    }
    return best;
}

QString CsvWorkbook::encoding() const
{
    return m_encoding.name.startsWith("UTF-16") ? QStringLiteral("UTF-16") : QString::fromLatin1(m_encoding.name);
}

Outcome CsvWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    if (sheet != 0)
        return Faults::noSheet();
    m_file.seek(m_encoding.markLength);
    progress.begin(Faults::tr("Reading “%1”").arg(m_name), m_file.size());
    TextDecoder decoder(m_encoding.name.constData());
    CsvParser parser(m_delimiter);
    bool stopped = false;
    bool tooWide = false;
    const auto deliver = [&](const SheetRow &content) {
        tooWide = content.cells.size() > maximumColumns || content.number > maximumRows;
        if (tooWide || (!content.cells.isEmpty() && !row(content)))
            stopped = true;
        return !stopped;
    };
    for (;;) {
        const QByteArray chunk = m_file.read(chunkBytes);
        QString text;
        if (!decoder.feed(chunk, chunk.isEmpty(), text))
            return Faults::damagedRow(m_name, parser.rows(), QStringLiteral("not %1").arg(encoding()));
        if (parser.feed(text, deliver) && chunk.isEmpty() && parser.openQuoteRow() == 0)
            parser.finish(deliver);
        if (parser.openQuoteRow() > 0 && !stopped && (chunk.isEmpty() || parser.fieldLength() > longestField))
            return Error{ErrorCode::BadInput,
                         Faults::tr("A quotation mark opened in row %1 of “%2” is not closed. Close it or remove it and try again.")
                             .arg(parser.openQuoteRow())
                             .arg(m_name),
                         {}};
        if (tooWide || parser.fieldLength() > longestField)
            return Faults::tooLarge(QStringLiteral("%1: row %2").arg(m_name).arg(parser.rows()));
        if (stopped || chunk.isEmpty())
            return {};
        progress.advance(m_file.pos());
        if (progress.isCancelled())
            return Error::cancelled();
    }
}

} // namespace xz::tabular
