#include "engine/upkeep/csv_reader.h"

#include <algorithm>
#include <csv.h>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbell {
namespace {

struct Tokens {
    std::vector<CsvRow> rows;
    QStringList cells;
    qint64 row = 1;
    qint64 most = std::numeric_limits<qint64>::max();
};

void endCell(void *bytes, size_t size, void *data)
{
    static_cast<Tokens *>(data)->cells += QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
}

void endRow(int, void *data)
{
    Tokens &tokens = *static_cast<Tokens *>(data);
    const bool blank = std::ranges::all_of(tokens.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!blank && tokens.row <= tokens.most)
        tokens.rows.push_back({tokens.row, tokens.cells});
    tokens.cells.clear();
    ++tokens.row;
}

/// `text` ends with a line break. False: a quote stays open at the end; `tokens.row` is the row after the one it stands in.
bool tokenise(const QByteArray &text, char separator, Tokens &tokens)
{
    csv_parser parser;
    // Blank lines are reported too, so that rows keep the numbers a spreadsheet gives them.
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return false;
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const bool parsed = csv_parse(&parser, text.constData(), size_t(text.size()), endCell, endRow, &tokens) == size_t(text.size());
    // The last line break has ended the last row, unless it stood inside quotes: then a row is still to come.
    const qint64 ended = tokens.row;
    csv_fini(&parser, endCell, endRow, &tokens);
    csv_free(&parser);
    return parsed && tokens.row == ended;
}

/// Between bytes of UTF-8 no other sign stands for itself alone: "ª" as one would split letters. A line break ends rows.
bool canSeparate(QChar sign)
{
    const bool seen = sign == u'\t' || sign.isPrint();
    return seen && sign.unicode() < 0x80 && !sign.isLetterOrNumber() && sign != u'"';
}

/// The separator under which most rows of the beginning have as many cells as the first one has, counted with that number.
char separatorOf(const QByteArray &text)
{
    constexpr qint64 looked = 50;
    // Cut at a line's end; the quote it may leave open costs one row of the sample.
    qsizetype end = text.size();
    if (end > 200'000)
        end = text.lastIndexOf('\n', 200'000) + 1;
    const QByteArray beginning = text.first(end > 0 ? end : text.size());
    char best = ',';
    qsizetype most = -1;
    for (const char separator : {';', ',', '\t'}) {
        Tokens tokens;
        tokens.most = looked;
        (void)tokenise(beginning, separator, tokens);
        if (tokens.rows.empty())
            continue;
        const qsizetype width = tokens.rows.front().cells.size();
        const auto equal = std::ranges::count_if(tokens.rows, [width](const CsvRow &row) { return row.cells.size() == width; });
        const qsizetype worth = width < 2 ? 0 : width * 100 * equal / qsizetype(tokens.rows.size());
        if (worth > most) {
            most = worth;
            best = separator;
        }
    }
    return best;
}

} // namespace

Result<CsvTable> readCsv(QString text, const CsvOptions &options)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    char separator = options.separator.toLatin1();
    qint64 firstRow = 1;
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 5 && text[5] == u'\n') {
        if (separator == '\0' && canSeparate(text[4])) // another one is guessed
            separator = text[4].toLatin1();
        text.remove(0, 6);
        firstRow = 2;
    }
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Rejected, u"csv_empty"_s, {}, u"file"_s);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    const QByteArray bytes = text.toUtf8();
    if (separator == '\0')
        separator = separatorOf(bytes);

    Tokens tokens;
    tokens.row = firstRow;
    if (!tokenise(bytes, separator, tokens) && !options.partly)
        return failure(ErrorKind::Rejected, u"csv_open_quote"_s, QString::number(tokens.row - 1), u"file"_s);
    if (tokens.rows.empty())
        return failure(ErrorKind::Rejected, u"csv_empty"_s, {}, u"file"_s);
    if (tokens.rows.size() == 1)
        return failure(ErrorKind::Rejected, u"csv_no_rows"_s, {}, u"file"_s);
    CsvTable table;
    table.separator = QLatin1Char(separator);
    table.headings = tokens.rows.front().cells;
    tokens.rows.erase(tokens.rows.begin());
    table.rows = std::move(tokens.rows);
    return table;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += separator;
        QString quoted = cell;
        quoted.replace(u'"', u"\"\""_s);
        // "+48 601 …" is only a number; anything else that begins like a formula is marked as text, which the reader takes off again.
        static const QString starts = u"=+-@\t\r"_s;
        const bool number = std::ranges::all_of(cell.trimmed(), [](QChar each) { return each.isDigit() || u"+-() ./"_s.contains(each); });
        if (!cell.isEmpty() && starts.contains(cell.front()) && !number)
            quoted.prepend(u'\'');
        line += u'"' + quoted + u'"';
    }
    return line + u"\r\n"_s;
}

} // namespace deskbell
