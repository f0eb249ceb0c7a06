#include "engine/commands/commands.h"

#include "domain/text/template.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "store/database.h"
#include "store/tables/templates.h"

namespace deskbell {

using namespace Qt::StringLiterals;

Result<> Commands::editTemplate(const QString &name, const QString &language, const QString &subject, const QString &body, const By &by,
                                std::optional<int> revision)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Templates templates(change.database());
        auto inLanguage = checked::language(language);
        if (!inLanguage)
            return Failure(inLanguage.error());
        auto present = templates.load(name, *inLanguage, change.office().language);
        if (!present)
            return Failure(present.error());
        const int there = present->language == *inLanguage ? present->revision : 0;
        if (revision && *revision != there)
            return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString::number(*revision) + u" < "_s + QString::number(there));
        store::TemplateRow row = *present;
        row.language = *inLanguage;
        auto head = checked::text(subject, u"subject"_s, limits::subject);
        if (!head)
            return Failure(head.error());
        auto lines = checked::longText(body, u"body"_s, limits::body);
        if (!lines)
            return Failure(lines.error());
        row.subject = *head;
        row.body = *lines;
        if (row.subject.isEmpty() && !present->subject.isEmpty()) // an SMS has none
            return failure(ErrorKind::Rejected, u"subject_missing"_s, {}, u"subject"_s);
        if (row.body.trimmed().isEmpty())
            return failure(ErrorKind::Rejected, u"body_missing"_s, {}, u"body"_s);
        return TextTemplate::parse(row.subject, u"subject"_s)
            .and_then([&](const TextTemplate &) { return TextTemplate::parse(row.body, u"body"_s); })
            .and_then([&](const TextTemplate &) { return templates.save(row); })
            .and_then([&] { return change.log(u"template_edited"_s, {{u"name"_s, row.name}, {u"language"_s, row.language}}); })
            .and_then([&] { return change.release({Reason::MissingValue}, {}); });
    });
}

Result<> Commands::sampleSent(const QString &templateName, const QString &language, const QString &to, const By &by)
{
    return changed(*m_database, by, [&](Change &change) {
        return change.log(u"sample_sent"_s, {{u"name"_s, templateName}, {u"language"_s, language}, {u"to"_s, to}});
    });
}

} // namespace deskbell
