#include "core/tabular/xlsxsheetwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

namespace xz::tabular {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(xz::SheetWriter)
};

// A sheet's name has at most 31 characters and none of []:*?/\ .
QByteArray allowedName(QString name)
{
    for (const QChar c : QStringLiteral("[]:*?/\\"))
        name.remove(c);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(31);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name.toUtf8();
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString &path) : m_target(path), m_pending(path) {}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<SheetWriter>> XlsxSheetWriter::create(const QString &path, const QString &sheetName)
{
    std::unique_ptr<XlsxSheetWriter> writer(new XlsxSheetWriter(path));
    if (auto done = writer->m_pending.check(); !done)
        return done.error();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    options.tmpdir = temporary.data();
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->m_pending.path()).constData(), &options);
    if (!writer->m_workbook)
        return PendingFile::failed(path, QStringLiteral("no workbook"));
    const QByteArray name = allowedName(sheetName);
    writer->m_sheet = workbook_add_worksheet(writer->m_workbook, name.isEmpty() ? nullptr : name.constData());
    if (!writer->m_sheet)
        return PendingFile::failed(path, QStringLiteral("no worksheet"));
    lxw_workbook *workbook = writer->m_workbook;
    writer->m_title = workbook_add_format(workbook);
    format_set_bold(writer->m_title);
    format_set_font_size(writer->m_title, 16);
    format_set_align(writer->m_title, LXW_ALIGN_CENTER);
    format_set_align(writer->m_title, LXW_ALIGN_VERTICAL_CENTER);
    writer->m_header = workbook_add_format(workbook);
    format_set_bold(writer->m_header);
    format_set_align(writer->m_header, LXW_ALIGN_CENTER);
    format_set_border(writer->m_header, LXW_BORDER_THIN);
    format_set_text_wrap(writer->m_header);
    writer->m_text = workbook_add_format(workbook);
    format_set_num_format(writer->m_text, "@");
    writer->m_date = workbook_add_format(workbook);
    format_set_num_format(writer->m_date, "yyyy-mm-dd");
    writer->m_dateTime = workbook_add_format(workbook);
    format_set_num_format(writer->m_dateTime, "yyyy-mm-dd hh:mm:ss");
    return std::unique_ptr<SheetWriter>(std::move(writer));
}

void XlsxSheetWriter::note(int error)
{
    if (m_error == 0)
        m_error = error;
}

void XlsxSheetWriter::title(const QString &text, int columns)
{
    note(worksheet_set_row(m_sheet, m_row, 30, nullptr));
    if (columns > 1)
        note(worksheet_merge_range(m_sheet, m_row, 0, m_row, static_cast<lxw_col_t>(columns - 1), text.toUtf8().constData(), m_title));
    else
        note(worksheet_write_string(m_sheet, m_row, 0, text.toUtf8().constData(), m_title));
    ++m_row;
}

void XlsxSheetWriter::header(const QStringList &labels, const QList<double> &widthsInCharacters)
{
    for (qsizetype i = 0; i < widthsInCharacters.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        note(worksheet_set_column(m_sheet, column, column, widthsInCharacters[i], nullptr));
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        note(worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(i), labels[i].toUtf8().constData(), m_header));
    worksheet_repeat_rows(m_sheet, m_row, m_row);
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

void XlsxSheetWriter::cell(quint16 column, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        note(worksheet_write_number(m_sheet, m_row, column, value.toDouble(), nullptr));
        break;
    case QMetaType::Bool:
        note(worksheet_write_boolean(m_sheet, m_row, column, value.toBool() ? 1 : 0, nullptr));
        break;
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        lxw_datetime when{date.year(), date.month(), date.day(), 0, 0, 0.0};
        if (date.isValid())
            note(worksheet_write_datetime(m_sheet, m_row, column, &when, m_date));
        break;
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        const QDate date = moment.date();
        lxw_datetime when{date.year(), date.month(), date.day(), moment.time().hour(), moment.time().minute(), static_cast<double>(moment.time().second())};
        if (moment.isValid())
            note(worksheet_write_datetime(m_sheet, m_row, column, &when, m_dateTime));
        break;
    }
    default:
        if (const QString text = value.toString(); !text.isEmpty())
            note(worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), m_text));
    }
}

void XlsxSheetWriter::row(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        cell(static_cast<quint16>(i), values[i]);
    ++m_row;
}

Outcome XlsxSheetWriter::finish()
{
    if (!m_workbook)
        return PendingFile::failed(m_target, QStringLiteral("finished twice"));
    const int error = m_error;
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return Error{ErrorCode::BadInput, Texts::tr("A sheet holds at most 1,048,576 rows. Filter the list or export it as .csv."), {}};
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return Error{ErrorCode::BadInput, Texts::tr("A text is longer than the 32,767 characters a cell holds. Export the list as .csv."), {}};
    if (error != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return PendingFile::failed(m_target, QString::fromUtf8(lxw_strerror(error != LXW_NO_ERROR ? static_cast<lxw_error>(error) : closed)));
    return m_pending.replace();
}

} // namespace xz::tabular
