#include "words/import_text.h"

#include "words/words.h"

#include <array>

namespace deskbell::words {
namespace {

struct Said {
    QLatin1StringView problem;
    const char *source;
};

using namespace Qt::StringLiterals;

constexpr auto context = "Import";
constexpr std::array said = {
    Said{"no_name"_L1, QT_TRANSLATE_NOOP("Import", "There is no name.")},
    Said{"name_too_long"_L1, QT_TRANSLATE_NOOP("Import", "The name is too long.")},
    Said{"text_too_long"_L1, QT_TRANSLATE_NOOP("Import", "The text is too long and is left out.")},
    Said{"no_date"_L1, QT_TRANSLATE_NOOP("Import", "There is no end date.")},
    Said{"bad_date"_L1, QT_TRANSLATE_NOOP("Import", "A date cannot be read. Write it as 31.12.2026 or 2026-12-31.")},
    Said{"date_order"_L1, QT_TRANSLATE_NOOP("Import", "Other dates of this list have the month first, so this one may mean two days. Write it as 31.12.2026 or 2026-12-31.")},
    Said{"too_many_cells"_L1, QT_TRANSLATE_NOOP("Import", "The row has more cells than there are headings. Put quotes around a text that holds the separator.")},
    Said{"control_character"_L1, QT_TRANSLATE_NOOP("Import", "The row holds a character that belongs in no text. Save the file again.")},
    Said{"too_few_cells"_L1, QT_TRANSLATE_NOOP("Import", "The row has fewer cells than there are headings. The missing ones count as empty.")},
    Said{"bad_address"_L1, QT_TRANSLATE_NOOP("Import", "The e-mail address is malformed. It is kept, switched off.")},
    Said{"bad_phone"_L1, QT_TRANSLATE_NOOP("Import", "The phone number is malformed. It is kept, switched off.")},
    Said{"earlier_end"_L1, QT_TRANSLATE_NOOP("Import", "The end is earlier than the one Deskbell knows. The later one stays.")},
    Said{"consent_kept"_L1, QT_TRANSLATE_NOOP("Import", "The client has given another answer before, and that one is kept.")},
    Said{"unknown_consent"_L1, QT_TRANSLATE_NOOP("Import", "The consent is neither yes nor no, so it is ignored.")},
    Said{"unknown_type"_L1, QT_TRANSLATE_NOOP("Import", "The type is not known, so the usual one is used.")},
    Said{"unknown_language"_L1, QT_TRANSLATE_NOOP("Import", "The language is not known, so it is ignored.")},
    Said{"starts_after_end"_L1, QT_TRANSLATE_NOOP("Import", "The start is after the end, so the start is left out.")},
    Said{"matter_not_open"_L1, QT_TRANSLATE_NOOP("Import", "The matter is closed or cancelled and stays as it is.")},
    Said{"ambiguous_client"_L1, QT_TRANSLATE_NOOP("Import", "Several clients have this name. The oldest is taken.")},
};

} // namespace

QString importProblem(const QString &problem, const QString &language)
{
    for (const Said &each : said)
        if (problem == each.problem)
            return translated(context, each.source, language);
    return problem;
}

} // namespace deskbell::words
