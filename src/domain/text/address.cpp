#include "domain/text/address.h"

#include "domain/text/limits.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDomain = 253; // RFC 1035 2.3.4, written out
constexpr qsizetype longestLabel = 63;
constexpr std::size_t longestE164 = 1 + 15; // ITU-T E.164: the plus and at most 15 digits

bool isControl(QChar each)
{
    return each.category() == QChar::Other_Control || each.category() == QChar::Separator_Line || each.category() == QChar::Separator_Paragraph;
}

/// A mark that forces the direction of what follows, beyond the text it stands in (UAX 9): a name would turn the line it is shown in.
bool forcesDirection(QChar each)
{
    return (each.unicode() >= 0x202A && each.unicode() <= 0x202E) || (each.unicode() >= 0x2066 && each.unicode() <= 0x2069);
}

/// More marks than this on one letter is what no script writes, and would be drawn across the lines around it.
constexpr qsizetype mostMarks = 10;

/// Half a surrogate pair stands for nothing, and could not be written as UTF-8.
QString wholePairs(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out.at(i).isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (out.at(i).isSurrogate())
            out[i] = QChar::ReplacementCharacter;
    }
    return out;
}

bool isSeen(QChar each)
{
    return !each.isSpace() && each.category() != QChar::Other_Format;
}

/// RFC 5322 atext, and with SMTPUTF8 every letter, mark, digit or symbol beyond ASCII (surrogates belong to pairs).
bool isAtomText(QChar each)
{
    const char16_t unit = each.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
            || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(each);
    return each.isSurrogate() || (!each.isSpace() && !isControl(each) && each.category() != QChar::Other_Format);
}

bool isDotAtom(const QString &local)
{
    const QStringList atoms = local.split(QLatin1Char('.'));
    return std::ranges::all_of(atoms, [](const QString &atom) { return !atom.isEmpty() && std::ranges::all_of(atom, isAtomText); });
}

/// "jan..k" in quotes: printable ASCII, quotes and backslashes only after a backslash.
bool isQuotedString(const QString &local)
{
    if (local.size() < 3 || !local.startsWith(QLatin1Char('"')) || !local.endsWith(QLatin1Char('"')))
        return false;
    const auto isPrinted = [](char16_t each) { return each > 0x20 && each <= 0x7e; };
    const QString inner = local.sliced(1, local.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char16_t unit = inner.at(i).unicode();
        if (!isPrinted(unit) || unit == u'"')
            return false;
        if (unit == u'\\' && (++i == inner.size() || !isPrinted(inner.at(i).unicode()))) // a space stays a space behind a backslash
            return false;
    }
    return true;
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-'))
        && std::ranges::all_of(label, [](QChar each) { return each == QLatin1Char('-') || (each.unicode() < 0x80 && each.isLetterOrNumber()); });
}

/// The domain in ASCII; empty when it is none. At least two labels: an office's client does not live at "jan@gmail".
QString asciiDomain(const QString &domain)
{
    QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    const QStringList labels = ascii.split(QLatin1Char('.'));
    if (ascii.size() > longestDomain || labels.size() < 2 || !std::ranges::all_of(labels, isLabel))
        return {};
    const QString &top = labels.constLast();
    if (std::ranges::all_of(top, [](QChar each) { return each.isDigit(); })) // an IP address
        return {};
    return ascii;
}

QString withoutSpacesAround(const QString &typed)
{
    const auto space = [](QChar each) { return each == QLatin1Char('\t') || each.category() == QChar::Separator_Space; };
    const auto first = std::ranges::find_if_not(typed, space);
    if (first == typed.end())
        return {};
    const auto last = std::find_if_not(typed.rbegin(), typed.rend(), space).base();
    return QString(&*first, last - first);
}

} // namespace

Result<QString> emailAddress(const QString &typed)
{
    // Line ends are not trimmed away: an address that carries one is refused, wherever it stands.
    QString address = withoutSpacesAround(typed);
    const auto tooLong = [](const QString &code, qsizetype limit) { return failure(ErrorKind::Rejected, code, QString::number(limit), u"email"_s); };
    if (address.size() > limits::email) // before anything is made of it; the bytes are counted below
        return tooLong(u"text_too_large"_s, limits::email);
    Failure bad = failure(ErrorKind::Rejected, u"bad_address"_s, oneLine(address), u"email"_s);
    if (std::ranges::any_of(address, isControl) || !address.isValidUtf16())
        return bad;
    const QStringList parts = address.split(QLatin1Char('@'));
    if (parts.size() != 2)
        return bad;
    const QString &local = parts.constFirst();
    const QByteArray localBytes = local.toUtf8();
    if (localBytes.isEmpty() || !(isDotAtom(local) || isQuotedString(local)))
        return bad;
    const QString domain = asciiDomain(parts.constLast());
    if (domain.isEmpty())
        return bad;
    if (localBytes.size() > limits::localPart)
        return tooLong(u"local_part_too_large"_s, limits::localPart);
    if (localBytes.size() + 1 + domain.size() > limits::email)
        return tooLong(u"text_too_large"_s, limits::email);
    return address;
}

bool needsSmtpUtf8(const QString &address)
{
    const QString local = address.left(address.lastIndexOf(QLatin1Char('@')));
    return std::ranges::any_of(local, [](QChar each) { return each.unicode() > 0x7f; });
}

QString withAsciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString domain = asciiDomain(address.sliced(at + 1));
    if (at < 0 || domain.isEmpty())
        return address;
    return address.left(at + 1) + domain;
}

Result<QString> phoneNumber(const QString &typed, const QString &country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    if (typed.size() > limits::phone)
        return failure(ErrorKind::Rejected, u"text_too_large"_s, QString::number(limits::phone), u"phone"_s);
    Failure bad = failure(ErrorKind::Rejected, u"bad_phone"_s, oneLine(typed), u"phone"_s);
    // libphonenumber reads numbers out of prose and letters as keypad digits; a client's number is only a number.
    const QString trimmed = withoutSpacesAround(typed);
    if (std::ranges::any_of(trimmed, [](QChar each) { return isControl(each) || each.isLetter(); }))
        return bad;
    const PhoneNumberUtil &numbers = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region = country.isEmpty() ? std::string("ZZ") : country.toUpper().toStdString();
    if (numbers.Parse(trimmed.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || number.has_extension())
        return bad;
    // Possible, not valid: the numbering tables are as old as the distribution, and a range assigned since is no mistake of the clerk's.
    if (numbers.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return bad;
    std::string formatted;
    numbers.Format(number, PhoneNumberUtil::E164, &formatted);
    if (formatted.size() > longestE164) // the library lets some countries' possible numbers grow beyond the standard
        return bad;
    return QString::fromStdString(formatted);
}

int callingCode(const QString &country)
{
    return i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toUpper().toStdString());
}

QString dialledCountry(const QString &typed)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const QString text = withoutSpacesAround(typed);
    const bool plus = text.startsWith(QLatin1Char('+'));
    if (!plus && !text.startsWith("00"_L1))
        return {};
    QString digits;
    for (const QChar each : QStringView(text).sliced(plus ? 1 : 2))
        if (each >= QLatin1Char('0') && each <= QLatin1Char('9'))
            digits += each;
    const PhoneNumberUtil &numbers = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    std::string region;
    const auto known = [&region] { return region.size() == 2 && region != "ZZ"; };
    if (numbers.Parse('+' + digits.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR)
        numbers.GetRegionCodeForNumber(number, &region); // countries that share a code are told apart by the whole number only
    // No calling code begins another one, and the longest has three digits (ITU-T E.164).
    for (qsizetype length = 1; length <= 3 && length <= digits.size() && !known(); ++length)
        numbers.GetRegionCodeForCountryCode(QStringView(digits).first(length).toInt(), &region);
    return known() ? QString::fromStdString(region) : QString();
}

QString shownAddress(const QString &address)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    PhoneNumber number;
    const PhoneNumberUtil &numbers = *PhoneNumberUtil::GetInstance();
    if (!address.startsWith(QLatin1Char('+')) || address.contains(QLatin1Char('@'))
        || numbers.Parse(address.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return address;
    std::string formatted;
    numbers.Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

QString oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    bool gap = false; // a control was met: whatever white space stands around it is one space
    qsizetype marks = 0;
    const QString whole = wholePairs(text);
    for (const QChar each : whole) {
        if (isControl(each)) {
            while (!out.isEmpty() && out.back().isSpace())
                out.chop(1);
            gap = true;
            continue;
        }
        if (forcesDirection(each) || (gap && each.isSpace()))
            continue;
        marks = each.isMark() ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        if (gap && !out.isEmpty())
            out += QLatin1Char(' ');
        gap = false;
        out += each;
    }
    return std::ranges::any_of(out, isSeen) ? out.trimmed() : QString();
}

QString severalLines(const QString &text)
{
    QString out = wholePairs(text);
    out.replace("\r\n"_L1, "\n"_L1).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    out.removeIf([](QChar each) { return each != QLatin1Char('\n') && each != QLatin1Char('\t') && each.category() == QChar::Other_Control; });
    return out;
}

qsizetype characters(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar each) { return each.isLowSurrogate(); });
}

} // namespace deskbell
