#pragma once

#include <QByteArray>
#include <QString>

namespace xz::tabular {

/// Walks the records of a BIFF stream. Reads never leave the record (or, for strings, its CONTINUE records); what lies outside reads as 0
/// and sets failed().
class BiffReader
{
public:
    enum Record : quint16 {
        Formula = 0x0006, EndOfPart = 0x000A, DateMode = 0x0022, FilePass = 0x002F, Continue = 0x003C, CodePage = 0x0042,
        BoundSheet = 0x0085, MulRk = 0x00BD, RichString = 0x00D6, Xf = 0x00E0, MergedCells = 0x00E5, SharedStrings = 0x00FC,
        LabelSst = 0x00FD, Number = 0x0203, Label = 0x0204, BoolErr = 0x0205, FormulaString = 0x0207, Row = 0x0208, Rk = 0x027E,
        Format = 0x041E, BeginOfPart = 0x0809,
    };

    BiffReader(const QByteArray &stream, qint64 offset, int codePage) : m_stream(stream), m_next(offset), m_codePage(codePage) {}

    /// Moves to the next record; false at the end of the stream.
    bool next();
    quint16 type() const { return m_type; }
    qint64 offset() const { return m_start; }
    int left() const { return static_cast<int>(m_end - m_at); }

    quint8 byte();
    quint16 word();
    quint32 doubleWord();
    double real();
    /// RK number: 30 bits of a double or an integer, maybe divided by 100.
    double rk();
    /// BIFF8 string whose length was read already; goes on into CONTINUE records.
    QString unicode(int length);
    /// BIFF5 string of so many bytes in the workbook's code page.
    QString bytes(int length);
    void skip(qint64 count);
    bool failed() const { return m_failed; }

private:
    bool need(int count);
    bool continueRecord();

    const QByteArray &m_stream;
    qint64 m_next;
    qint64 m_start = 0, m_at = 0, m_end = 0;
    quint16 m_type = 0;
    int m_codePage;
    bool m_failed = false;
};

} // namespace xz::tabular
