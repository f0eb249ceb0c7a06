#include "engine/commands/checked.h"

#include "domain/text/address.h"

#include <QLocale>
#include <QTimeZone>
#include <QUrl>
#include <algorithm>

namespace deskbell::checked {

using namespace Qt::StringLiterals;

namespace {

template <typename T> Result<T> inField(Result<T> result, const QString &field)
{
    if (result)
        return result;
    Error error = result.error();
    error.field = field;
    return Failure(error);
}

Result<QString> noLonger(const QString &text, const QString &field, qsizetype longest)
{
    if (text.size() > longest && characters(text) > longest)
        return failure(ErrorKind::Rejected, u"text_too_large"_s, QString::number(longest), field);
    return text;
}

} // namespace

Result<QString> text(const QString &typed, const QString &field, qsizetype longest)
{
    return noLonger(oneLine(typed), field, longest);
}

Result<QString> longText(const QString &typed, const QString &field, qsizetype longest)
{
    return noLonger(severalLines(typed), field, longest);
}

Result<QString> required(const QString &typed, const QString &code, const QString &field, qsizetype longest)
{
    auto said = text(typed, field, longest);
    if (said && said->isEmpty())
        return failure(ErrorKind::Rejected, code, {}, field);
    return said;
}

Result<QString> name(const QString &typed, const QString &field)
{
    return required(typed, u"name_missing"_s, field, limits::name);
}

Result<QString> language(const QString &typed, const QString &field)
{
    QString text = typed.trimmed().toLower();
    if (text != "en"_L1 && text != "fi"_L1 && text != "da"_L1 && text != "pl"_L1)
        return failure(ErrorKind::Rejected, u"bad_language"_s, oneLine(typed), field);
    return text;
}

Result<QString> country(const QString &typed, const QString &field)
{
    QString text = typed.trimmed().toUpper();
    const auto isLetter = [](QChar each) { return each >= u'A' && each <= u'Z'; };
    const bool known = text.size() == 2 && std::all_of(text.begin(), text.end(), isLetter) && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
    if (!text.isEmpty() && !known)
        return failure(ErrorKind::Rejected, u"bad_country"_s, oneLine(typed), field);
    return text;
}

Result<QString> zone(const QString &typed)
{
    const QByteArray id = typed.trimmed().toLatin1();
    if (id.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(id) || !QTimeZone(id).isValid())
        return failure(ErrorKind::Rejected, u"bad_zone"_s, oneLine(typed), u"zone"_s);
    return QString::fromLatin1(id);
}

Result<QString> link(const QString &typed, const QString &field)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    if (auto fits = noLonger(text, field, limits::link); !fits)
        return fits;
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || oneLine(text) != text)
        return failure(ErrorKind::Rejected, u"bad_link"_s, oneLine(typed), field);
    return text;
}

Result<QString> email(const QString &typed, const QString &field)
{
    return inField(emailAddress(typed), field);
}

Result<QString> phone(const QString &typed, const QString &country, const QString &field)
{
    return inField(phoneNumber(typed, country), field);
}

Result<QString> address(const QString &typed, const QString &country, const QString &field)
{
    const bool looksLikePhone = !typed.contains(u'@') && std::any_of(typed.begin(), typed.end(), [](QChar each) { return each.isDigit(); })
                             && std::none_of(typed.begin(), typed.end(), [](QChar each) { return each.isLetter(); });
    return looksLikePhone ? phone(typed, country, field) : email(typed, field);
}

Result<> until(QDate until, QDate today)
{
    if (!until.isValid())
        return failure(ErrorKind::Rejected, u"until_missing"_s, {}, u"until"_s);
    if (until <= today)
        return failure(ErrorKind::Rejected, u"until_passed"_s, until.toString(Qt::ISODate), u"until"_s);
    return {};
}

Result<> span(QDate starts, QDate ends)
{
    if (starts.isValid() && ends.isValid() && ends < starts)
        return failure(ErrorKind::Rejected, u"ends_before_starts"_s, ends.toString(Qt::ISODate), u"ends"_s);
    return {};
}

} // namespace deskbell::checked
