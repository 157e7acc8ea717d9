#include "core/tabular/csvsheetwriter.h"

#include <QDateTime>

#include "core/tabular/numberformat.h"

namespace xz::tabular {

namespace {

QString field(const QVariant &value)
{
    QString text;
    switch (value.typeId()) {
    case QMetaType::QDate:
        text = value.toDate().toString(Qt::ISODate);
        break;
    case QMetaType::QDateTime:
        text = value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        break;
    case QMetaType::Double:
    case QMetaType::Float:
        text = NumberFormat::plain(value.toDouble());
        break;
    default:
        text = value.toString();
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' '))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

CsvSheetWriter::CsvSheetWriter(const QString &path) : m_target(path), m_pending(path), m_file(m_pending.path()) {}

Result<std::unique_ptr<SheetWriter>> CsvSheetWriter::create(const QString &path)
{
    std::unique_ptr<CsvSheetWriter> writer(new CsvSheetWriter(path));
    if (auto done = writer->m_pending.check(); !done)
        return done.error();
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return PendingFile::failed(path, writer->m_file.errorString());
    writer->write("\xEF\xBB\xBF");
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

void CsvSheetWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        m_failed = true;
}

void CsvSheetWriter::header(const QStringList &labels, const QList<double> &)
{
    row(QVariantList(labels.cbegin(), labels.cend()));
}

void CsvSheetWriter::row(const QVariantList &values)
{
    QString line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            line.append(u',');
        line.append(field(values[i]));
    }
    write(line.toUtf8() + "\r\n");
}

Outcome CsvSheetWriter::finish()
{
    if (!m_file.flush())
        m_failed = true;
    m_file.close();
    if (m_failed)
        return PendingFile::failed(m_target, m_file.errorString());
    return m_pending.replace();
}

} // namespace xz::tabular
