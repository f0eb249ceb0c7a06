#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell {

struct Country {
    QString code; ///< ISO 3166 alpha-2
    QString name;
};

/// Every country that has a time zone, under its name in `language` and in that language's order.
[[nodiscard]] std::vector<Country> countries(const QString &language);
/// "Polska" for PL in pl; the code itself when it is not known.
[[nodiscard]] QString countryName(const QString &code, const QString &language);

/// The IANA zones a country lies in, by name.
[[nodiscard]] QStringList zonesOf(const QString &country);
/// The zone an office in this country most likely keeps: `systemZone` when it lies there, else the one most of its zones go by. Empty: not known.
[[nodiscard]] QString mainZone(const QString &country, const QString &systemZone);
/// Every zone that is a place, "Europe/Warsaw"; no offsets, no old names without one.
[[nodiscard]] QStringList placeZones();

} // namespace deskbell
