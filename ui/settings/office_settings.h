#pragma once

#include "ui/desk/surroundings.h"
#include "ui/settings/office_draft.h"
#include "ui/settings/sending_outlook.h"
#include "ui/settings/settings_section.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace deskbell::ui {

class FieldForm;
class PickBox;
class SaveBar;
class StateCard;

/// Who the office is: name, country, time zone, language, whom clients turn to, and whether it sends at all.
class OfficeSettings : public SettingsSection {
    Q_OBJECT

public:
    OfficeSettings(const Surroundings &around, QWidget *parent);
    void lookAgain() override;
    QWidget *head() override;
    QWidget *foot() override;

private:
    struct Seen {
        Office office;
        SendingOutlook::Facts sending;
    };
    static Result<Seen> look(const Reader &reader, Commands &commands, Instant now);
    void makeForm();
    void show(const Seen &seen);
    void showDraft();
    void edited();
    void discard();
    void save();

    const Surroundings &m_around;
    Slot m_slot, m_tellSlot;
    std::optional<Seen> m_seen;
    OfficeDraft m_saved, m_draft;
    FieldForm *m_form;
    QLineEdit *m_name, *m_support, *m_link;
    PickBox *m_country, *m_zone;
    QComboBox *m_language;
    QLabel *m_zoneMeaning;
    StateCard *m_sending;
    SaveBar *m_bar;
};

} // namespace deskbell::ui
