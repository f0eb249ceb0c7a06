#include "ui/templates/preview_text.h"

#include "ui/templates/template_texts.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr int shownGaps = 200;

/// The office's text in a language, or the one that clients of that language get instead.
Result<TemplateDraft> officeText(const Reader &reader, const QString &name, const QString &language)
{
    return reader.templateText(name, language).map([](const Template &text) { return TemplateDraft{text.language, text.subject, text.body}; });
}

Result<> addGaps(const Reader &reader, const TemplateDraft &draft, const TemplateScope &scope, PreviewGaps &gaps)
{
    const auto clients = reader.templateGapCount(draft, scope);
    if (!clients)
        return Failure(clients.error());
    if (*clients == 0)
        return {};
    gaps.clients += *clients;
    const auto page = reader.templateGaps(draft, scope);
    if (!page)
        return Failure(page.error());
    for (const TemplateFit &row : page->rows) {
        gaps.rows.push_back(row);
        for (const QString &name : row.missing)
            if (!gaps.variables.contains(name))
                gaps.variables.append(name);
    }
    return {};
}

} // namespace

Result<MessageText> previewFor(const Reader &reader, const PreviewSource &source, const TemplateFit &who, QDate today)
{
    const auto office = reader.office();
    if (!office)
        return Failure(office.error());
    const auto client = reader.client(who.client);
    if (!client)
        return Failure(client.error());
    const auto matter = reader.matter(who.matter);
    if (!matter)
        return Failure(matter.error());
    const QString language = client->language.isEmpty() ? office->language : client->language;
    const auto draft = source.draft ? Result<TemplateDraft>(*source.draft) : officeText(reader, source.templateName, language);
    if (!draft)
        return Failure(draft.error());
    return filledText(*draft, *office, *client, *matter, today);
}

Result<PreviewGaps> previewGaps(const Reader &reader, const PreviewSource &source, const TemplateScope &scope)
{
    PreviewGaps gaps;
    TemplateScope part = scope;
    part.limit = shownGaps;
    if (source.draft) {
        if (auto added = addGaps(reader, *source.draft, part, gaps); !added)
            return Failure(added.error());
        return gaps;
    }
    for (const QString &language : TemplateTexts::languages()) {
        const auto draft = officeText(reader, source.templateName, language);
        if (!draft)
            return Failure(draft.error());
        part.language = language;
        if (auto added = addGaps(reader, *draft, part, gaps); !added)
            return Failure(added.error());
    }
    return gaps;
}

} // namespace deskbell::ui
