#include "domain/text/template.h"
#include "promise.h"

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// The length of the text by what parts() says of it: every screen that judges many clients at once counts on it.
qsizetype lengthByParts(const TextTemplate &text, const QHash<QString, QString> &values)
{
    const auto filled = [&values](const QString &name) { return !values.value(name).isEmpty(); };
    qsizetype length = 0;
    for (const TextTemplate::Part &part : text.parts())
        if (std::ranges::all_of(part.filled, filled) && std::ranges::none_of(part.empty, filled))
            length += part.variable.isEmpty() ? part.amount : part.amount * values.value(part.variable).size();
    return length;
}

} // namespace

/// A message text: parsed without gaps and filled to what its parts say, or refused at its place. What a value holds is never read as a variable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString source = fuzz::textOf(data, size);
    qsizetype at = 0;
    bool sound = true;
    for (const TemplateToken &token : templateTokens(source)) {
        fuzz::promise(token.start == at && token.length > 0, "tokens follow each other without gaps");
        at += token.length;
        sound = sound && token.problem.isEmpty();
    }
    fuzz::promise(at == source.size(), "tokens cover the whole text");

    const auto text = TextTemplate::parse(source, u"body"_s);
    fuzz::promise(text.has_value() == sound, "a text is refused exactly when a token has a problem");
    if (!text) {
        fuzz::promiseRefusal(text.error());
        fuzz::promise(text.error().field == "body"_L1, "a refusal names the field");
        return 0;
    }
    const QStringList names = variableNames(u"en"_s);
    for (const int filling : {0, 1, 2, 3}) { // none, all, every second, the others
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < names.size(); ++i)
            if (filling == 1 || (filling >= 2 && i % 2 == filling - 2))
                values.insert(canonicalVariable(names[i]), u"[title] [if "_s + QString::number(i));
        fuzz::promise(text->render(values).size() == lengthByParts(*text, values), "a text is as long as its parts");
        const QStringList missing = text->missing(values);
        for (const QString &name : missing)
            fuzz::promise(values.value(name).isEmpty() && !canonicalVariable(name).isEmpty(), "what is missing is a variable without a value");
        fuzz::promise(filling != 1 || missing.isEmpty(), "with all values nothing is missing");
    }
    return 0;
}
