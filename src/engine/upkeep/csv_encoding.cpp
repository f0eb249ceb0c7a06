#include "engine/upkeep/csv_encoding.h"

#include "domain/text/charset.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace deskbell {
namespace {

constexpr auto sample = qsizetype(1) << 20;

QString ofByteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return {};
}

/// Separators, digits and most letters of our languages have a zero byte in UTF-16, always on the same side.
QString ofZeroBytes(const QByteArray &bytes)
{
    const qsizetype looked = std::min(bytes.size(), sample) & ~qsizetype(1);
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        first += bytes[i] == '\0';
        second += bytes[i + 1] == '\0';
    }
    if (bytes.size() % 2 == 0 && second * 2 > looked / 2 && first * 50 < looked)
        return u"UTF-16LE"_s;
    if (bytes.size() % 2 == 0 && first * 2 > looked / 2 && second * 50 < looked)
        return u"UTF-16BE"_s;
    return {};
}

bool beginsBinary(const QByteArray &bytes)
{
    static constexpr std::array<std::string_view, 6> beginnings = {"PK\x03\x04", "%PDF", "\xD0\xCF\x11\xE0", "\x89PNG", "\xFF\xD8\xFF", "SQLite format 3"};
    for (const std::string_view beginning : beginnings)
        if (bytes.startsWith(QByteArrayView(beginning.data(), qsizetype(beginning.size()))))
            return true;
    return false;
}

bool looksBinary(const QByteArray &bytes)
{
    const QByteArrayView looked = QByteArrayView(bytes).first(std::min(bytes.size(), sample));
    const auto controls = std::ranges::count_if(looked, [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x20 && each != '\t' && each != '\r' && each != '\n';
    });
    // A stray zero byte is one bad row; a file of a hundredth control characters was never text.
    return controls > 8 && controls * 100 > looked.size();
}

QString detected(const QByteArray &bytes)
{
    struct Delete {
        void operator()(uchardet_t detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, Delete> detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), sample))) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
}

/// uchardet mixes these two up on short files, so letters decide: what is ł in the one is a superscript 3 in the other.
QString ofLetters(const QByteArray &bytes, const QString &language)
{
    // Windows-1250: ą ł ś ź ż Ą Ł Ś Ź Ż ę Ę ń Ń. Windows-1252: å ø Å Ø. Equal in both: ä ö ü ó é; ć and æ share a byte.
    static constexpr std::string_view polish = "\xB9\xB3\x9C\x9F\xBF\xA5\xA3\x8C\x8F\xAF\xEA\xCA\xF1\xD1";
    static constexpr std::string_view nordic = "\xE5\xF8\xC5\xD8";
    qsizetype forPolish = 0;
    qsizetype forNordic = 0;
    for (const char each : bytes) {
        forPolish += polish.find(each) != std::string_view::npos;
        forNordic += nordic.find(each) != std::string_view::npos;
    }
    if (forPolish != forNordic)
        return forPolish > forNordic ? u"windows-1250"_s : u"windows-1252"_s;
    if (language == "pl"_L1)
        return u"windows-1250"_s;
    if (language == "fi"_L1 || language == "da"_L1)
        return u"windows-1252"_s;
    const QString guess = detected(bytes);
    return guess == "WINDOWS-1250"_L1 || guess == "ISO-8859-2"_L1 ? u"windows-1250"_s : u"windows-1252"_s;
}

} // namespace

Result<QString> csvCharset(const QByteArray &bytes, const QString &asked, const QString &language)
{
    QString charset = ofByteOrderMark(bytes);
    if (charset.isEmpty())
        charset = asked;
    if (charset.isEmpty())
        charset = ofZeroBytes(bytes);
    const bool wide = charset.startsWith("UTF-16"_L1, Qt::CaseInsensitive) || charset.startsWith("UTF-32"_L1, Qt::CaseInsensitive);
    if (beginsBinary(bytes) || (!wide && looksBinary(bytes)))
        return failure(ErrorKind::Rejected, u"csv_binary"_s, {}, u"file"_s);
    if (!charset.isEmpty())
        return charset;
    return decoded(bytes, u"UTF-8"_s) ? u"UTF-8"_s : ofLetters(bytes, language);
}

Result<QString> csvText(const QByteArray &bytes, const QString &asked, const QString &language)
{
    auto text = csvCharset(bytes, asked, language).and_then([&bytes](const QString &charset) { return decoded(bytes, charset); });
    if (text && text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    return text;
}

} // namespace deskbell
