#include "domain/text/country.h"

#include "domain/text/fold.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QStringList asTexts(const QList<QByteArray> &zones)
{
    QStringList texts;
    for (const QByteArray &zone : zones)
        texts.append(QString::fromLatin1(zone));
    return texts;
}

bool isCode(const QString &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar each) { return each >= u'A' && each <= u'Z'; });
}

} // namespace

std::vector<Country> countries(const QString &language)
{
    struct Sorted {
        QByteArray key;
        Country country;
    };
    std::vector<Sorted> all;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const QString code = QLocale::territoryToCode(QLocale::Territory(territory));
        if (!isCode(code) || QTimeZone::availableTimeZoneIds(QLocale::Territory(territory)).isEmpty())
            continue;
        const QString name = countryName(code, language);
        all.push_back({sortKey(name, language), {code, name}});
    }
    std::ranges::sort(all, {}, &Sorted::key);
    std::vector<Country> sorted;
    sorted.reserve(all.size());
    for (Sorted &each : all)
        sorted.push_back(std::move(each.country));
    return sorted;
}

QString countryName(const QString &code, const QString &language)
{
    char16_t name[128];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(QString(u'_' + code).toLatin1().constData(), language.toLatin1().constData(), name, 128, &status);
    if (U_FAILURE(status) || length <= 0)
        return code;
    return QString::fromUtf16(name, std::min(length, int32_t(128)));
}

QStringList zonesOf(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? QStringList() : asTexts(QTimeZone::availableTimeZoneIds(territory));
}

QString mainZone(const QString &country, const QString &systemZone)
{
    const QStringList zones = zonesOf(country);
    if (zones.size() <= 1 || zones.contains(systemZone))
        return zones.contains(systemZone) ? systemZone : zones.value(0);
    // Windows has one name for the places that keep the same time, and a chief place for it in each country (CLDR).
    QHash<QByteArray, int> places;
    for (const QString &zone : zones)
        if (const QByteArray same = QTimeZone::ianaIdToWindowsId(zone.toLatin1()); !same.isEmpty())
            ++places[same];
    QByteArray most;
    for (const QString &zone : zones) // in the order of names, so that the answer is always the same
        if (const QByteArray same = QTimeZone::ianaIdToWindowsId(zone.toLatin1()); places.value(same) > places.value(most))
            most = same;
    QString chief = QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(most, QLocale::codeToTerritory(country)));
    if (zones.contains(chief))
        return chief;
    const auto first = std::ranges::find_if(zones, [&most](const QString &zone) { return QTimeZone::ianaIdToWindowsId(zone.toLatin1()) == most; });
    return first == zones.end() ? zones.constFirst() : *first; // the chief place under a name of its own that the list does not have
}

QStringList placeZones()
{
    QStringList places = asTexts(QTimeZone::availableTimeZoneIds());
    places.removeIf([](const QString &zone) {
        return !zone.contains(u'/') || zone.startsWith("Etc/"_L1) || zone.startsWith("SystemV/"_L1) || zone.startsWith("posix/"_L1) || zone.startsWith("right/"_L1);
    });
    return places;
}

} // namespace deskbell
