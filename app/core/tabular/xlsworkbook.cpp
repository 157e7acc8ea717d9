#include "core/tabular/xlsworkbook.h"

#include "core/tabular/biffreader.h"
#include "core/tabular/faults.h"
#include "core/tabular/xlssheetreader.h"

namespace xz::tabular {

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const CompoundFile &file)
{
    const QString name = file.contains(QStringLiteral("Workbook")) ? QStringLiteral("Workbook") : QStringLiteral("Book");
    auto stream = file.stream(name);
    if (!stream)
        return stream.error();
    std::unique_ptr<XlsWorkbook> workbook(new XlsWorkbook(std::move(*stream)));
    if (auto done = workbook->readGlobals(); !done)
        return done.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Outcome XlsWorkbook::readGlobals()
{
    BiffReader first(m_stream, 0, m_codePage);
    if (!first.next() || first.type() != BiffReader::BeginOfPart)
        return Faults::damaged(QStringLiteral("no beginning of workbook"));
    const int version = first.word();
    if (version != 0x0600 && version != 0x0500)
        return Faults::damaged(QStringLiteral("BIFF version %1").arg(version, 0, 16));
    m_isBiff8 = version == 0x0600;
    for (BiffReader probe(m_stream, 0, m_codePage); probe.next() && probe.type() != BiffReader::EndOfPart;) {
        if (probe.type() == BiffReader::CodePage)
            m_codePage = probe.word();
    }
    BiffReader reader(m_stream, 0, m_codePage);
    QHash<int, NumberFormat> custom;
    QList<int> styleFormats;
    while (reader.next() && reader.type() != BiffReader::EndOfPart) {
        switch (reader.type()) {
        case BiffReader::FilePass:
            return Faults::encrypted();
        case BiffReader::DateMode:
            m_base1904 = reader.word() == 1;
            break;
        case BiffReader::BoundSheet: {
            const qint64 offset = reader.doubleWord();
            const int visibility = reader.byte() & 3;
            const int kind = reader.byte();
            const int length = reader.byte();
            const QString name = m_isBiff8 ? reader.unicode(length) : reader.bytes(length);
            if (visibility == 0 && kind == 0)
                m_sheets.append({name, offset});
            else if (kind == 0)
                m_hiddenSheets.append(name);
            break;
        }
        case BiffReader::Format: {
            const int id = reader.word();
            const int length = m_isBiff8 ? reader.word() : reader.byte();
            custom.insert(id, NumberFormat::ofCode(m_isBiff8 ? reader.unicode(length) : reader.bytes(length)));
            break;
        }
        case BiffReader::Xf:
            reader.word();
            styleFormats.append(reader.word());
            break;
        case BiffReader::SharedStrings: {
            reader.doubleWord();
            const quint32 count = reader.doubleWord();
            for (quint32 i = 0; i < count && !reader.failed(); ++i) {
                const int length = reader.word();
                m_strings.append(reader.unicode(length));
            }
            break;
        }
        default:
            break;
        }
        if (reader.failed())
            return Faults::damaged(QStringLiteral("record %1 is too short").arg(reader.type()));
    }
    for (const int id : std::as_const(styleFormats))
        m_formats.append(custom.contains(id) ? custom.value(id) : NumberFormat::ofBuiltIn(id));
    return m_sheets.isEmpty() ? Outcome(Faults::noSheet()) : Outcome();
}

QStringList XlsWorkbook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Outcome XlsWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row, Progress &progress)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return Faults::noSheet();
    progress.begin(Faults::tr("Reading “%1”").arg(m_sheets[sheet].name), 0);
    XlsSheetReader reader(m_stream, m_sheets[sheet].offset, m_sheets[sheet].name,
                          {m_strings, m_formats, m_base1904, m_isBiff8, m_codePage});
    if (auto done = reader.read(row, progress); !done)
        return done;
    m_merged.insert(sheet, reader.merged());
    return {};
}

} // namespace xz::tabular
