#pragma once

#include "engine/sending/message_text.h"
#include "queries/reader.h"

#include <optional>

namespace deskbell::ui {

/// Which text a preview shows: one that is being written, or one of the office's, to each client in his own language.
struct PreviewSource {
    std::optional<TemplateDraft> draft;
    QString templateName;
};

/// The text as this client would get it today. Database thread, as all here.
[[nodiscard]] Result<MessageText> previewFor(const Reader &reader, const PreviewSource &source, const TemplateFit &who, QDate today);

/// For whom something in the text would be empty.
struct PreviewGaps {
    int clients = 0;
    std::vector<TemplateFit> rows; ///< the first of them
    QStringList variables;         ///< what is empty for those, canonical
};
[[nodiscard]] Result<PreviewGaps> previewGaps(const Reader &reader, const PreviewSource &source, const TemplateScope &scope);

} // namespace deskbell::ui
