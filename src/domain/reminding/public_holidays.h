#pragma once

#include "domain/values/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace deskbell {

/// Easter Sunday of the western churches.
[[nodiscard]] QDate easterSunday(int year);

/// The public holidays of one country, as a value: nothing is read to answer. One made without data knows none.
class PublicHolidays {
public:
    PublicHolidays() = default;
    /// A file of resources/holidays. Corrupt, with what is wrong as detail, when it does not keep to the form.
    [[nodiscard]] static Result<PublicHolidays> fromJson(const QJsonObject &json);

    /// Whether it is known of that year's days which are holidays; elsewhere on() finds none because it does not know.
    [[nodiscard]] bool knows(int year) const { return year >= m_firstYear && year <= m_lastYear; }
    /// The holiday's code ("christmas_day"); empty on any other day and in years that are not known.
    [[nodiscard]] QString on(QDate day) const;

private:
    /// A day of the year: fixed, or so many days after Easter, or the first such weekday on or after a date.
    struct Entry {
        QString name;
        int month = 0;
        int day = 0;
        int weekday = 0; ///< 0: the date itself
        std::optional<int> afterEaster;
        int firstYear = 0;
        int lastYear = 0;
        [[nodiscard]] QDate in(int year) const;
    };
    [[nodiscard]] static Result<Entry> entry(const QJsonObject &json, const PublicHolidays &whole);

    int m_firstYear = 1;
    int m_lastYear = 0;
    QList<Entry> m_entries;
};

/// The holidays of a country (ISO 3166 alpha-2) as this program knows them; of a country it knows nothing about, none.
[[nodiscard]] PublicHolidays holidaysOf(const QString &country);

} // namespace deskbell
