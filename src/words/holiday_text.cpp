#include "words/holiday_text.h"

#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::words {

QString holiday(const QString &code, const QString &language)
{
    static const QHash<QString, const char *> names{
        {u"new_years_day"_s, QT_TRANSLATE_NOOP("holiday", "New Year's Day")},
        {u"epiphany"_s, QT_TRANSLATE_NOOP("holiday", "Epiphany")},
        {u"maundy_thursday"_s, QT_TRANSLATE_NOOP("holiday", "Maundy Thursday")},
        {u"good_friday"_s, QT_TRANSLATE_NOOP("holiday", "Good Friday")},
        {u"easter_sunday"_s, QT_TRANSLATE_NOOP("holiday", "Easter Sunday")},
        {u"easter_monday"_s, QT_TRANSLATE_NOOP("holiday", "Easter Monday")},
        {u"great_prayer_day"_s, QT_TRANSLATE_NOOP("holiday", "Great Prayer Day")},
        {u"may_day"_s, QT_TRANSLATE_NOOP("holiday", "May Day")},
        {u"third_of_may"_s, QT_TRANSLATE_NOOP("holiday", "Constitution Day of 3 May")},
        {u"ascension_day"_s, QT_TRANSLATE_NOOP("holiday", "Ascension Day")},
        {u"whit_sunday"_s, QT_TRANSLATE_NOOP("holiday", "Whit Sunday")},
        {u"whit_monday"_s, QT_TRANSLATE_NOOP("holiday", "Whit Monday")},
        {u"corpus_christi"_s, QT_TRANSLATE_NOOP("holiday", "Corpus Christi")},
        {u"constitution_day"_s, QT_TRANSLATE_NOOP("holiday", "Constitution Day")},
        {u"midsummer_eve"_s, QT_TRANSLATE_NOOP("holiday", "Midsummer Eve")},
        {u"midsummer_day"_s, QT_TRANSLATE_NOOP("holiday", "Midsummer Day")},
        {u"assumption_day"_s, QT_TRANSLATE_NOOP("holiday", "Assumption Day")},
        {u"all_saints_day"_s, QT_TRANSLATE_NOOP("holiday", "All Saints' Day")},
        {u"independence_day"_s, QT_TRANSLATE_NOOP("holiday", "Independence Day")},
        {u"independence_centenary"_s, QT_TRANSLATE_NOOP("holiday", "the centenary of independence")},
        {u"christmas_eve"_s, QT_TRANSLATE_NOOP("holiday", "Christmas Eve")},
        {u"christmas_day"_s, QT_TRANSLATE_NOOP("holiday", "Christmas Day")},
        {u"second_christmas_day"_s, QT_TRANSLATE_NOOP("holiday", "the second day of Christmas")},
        {u"new_years_eve"_s, QT_TRANSLATE_NOOP("holiday", "New Year's Eve")},
    };
    const char *name = names.value(code);
    return name ? translated("holiday", name, language) : code;
}

} // namespace deskbell::words
