#include "ui/widgets/field_form.h"

#include "ui/widgets/look.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_fields(new QVBoxLayout), m_error(labelled("error", {}, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(12);
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_fields->setSpacing(12);
    m_layout->addLayout(m_fields);
    m_layout->addWidget(m_error);
}

void FieldForm::add(const QString &field, const QString &label, QWidget *control, const QString &hint)
{
    QWidget *whole = column({field, label, control}, hint);
    whole->findChild<QLabel *>()->setWordWrap(true); // it has the line for itself, and a long one may take two
    m_fields->addWidget(whole);
}

void FieldForm::addLine(const std::vector<Field> &fields)
{
    auto *whole = new QVBoxLayout;
    whole->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    whole->addLayout(line);
    int width = 0;
    for (const Field &field : fields)
        width += field.stretch;
    for (const Field &field : fields) {
        line->addWidget(column(field, field.hint), field.stretch, Qt::AlignTop);
        if (field.stretch * 4 < width) // in a narrow column a sentence would stand word below word
            whole->addWidget(m_places[field.field].error);
    }
    m_fields->addLayout(whole);
}

void FieldForm::addText(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FieldForm::card(const QString &heading)
{
    auto *frame = new QFrame(this);
    m_fields = madeCard(frame);
    m_fields->setSpacing(12);
    if (!heading.isEmpty())
        m_fields->addWidget(labelled("heading", heading, frame));
    m_layout->insertWidget(m_layout->count() - 1, frame);
    m_layout->setSpacing(16); // between cards
}

void FieldForm::setShown(const QString &field, bool shown)
{
    if (const auto place = m_places.constFind(field); place != m_places.constEnd()) {
        place->whole->setVisible(shown);
        if (!shown)
            place->error->hide();
    }
}

QWidget *FieldForm::column(const Field &field, const QString &hint)
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *label = labelled("field", field.label, whole);
    label->setBuddy(field.control->focusProxy() ? field.control->focusProxy() : field.control);
    label->setVisible(!field.label.isEmpty());
    if (field.control->accessibleName().isEmpty())
        field.control->setAccessibleName(QString(field.label).remove(u'&'));
    auto *error = labelled("error", {}, whole);
    error->setObjectName(field.field + u"Error"_s);
    error->setWordWrap(true);
    error->hide();
    layout->addWidget(label);
    layout->addWidget(field.control);
    if (!hint.isEmpty()) {
        auto *small = labelled("small", hint, whole);
        small->setWordWrap(true);
        field.control->setAccessibleDescription(hint);
        layout->addWidget(small);
    }
    layout->addWidget(error);
    m_places.insert(field.field, {field.control, error, whole});
    watch(field.control, field.field);
    return whole;
}

void FieldForm::watch(QWidget *control, const QString &field)
{
    const auto changed = [this, field] {
        clear(m_places[field]);
        m_error->hide();
        Q_EMIT edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textEdited, this, changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *box = qobject_cast<QComboBox *>(control))
        connect(box, &QComboBox::activated, this, changed);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(control))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, changed);
    else if (auto *number = qobject_cast<QSpinBox *>(control))
        connect(number, &QSpinBox::valueChanged, this, changed);
    else if (auto *check = qobject_cast<QAbstractButton *>(control))
        connect(check, &QAbstractButton::clicked, this, changed);
    else
        for (QWidget *part : control->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            watch(part, field);
}

void FieldForm::refuse(const Error &error, const QString &language)
{
    const words::ErrorText text = words::error(error, language);
    refuse(error.field, text.next.isEmpty() ? text.message : QString(text.message + u' ' + text.next));
}

void FieldForm::refuse(const QString &field, const QString &message)
{
    const auto place = m_places.constFind(field);
    QLabel *label = place == m_places.constEnd() ? m_error : place->error;
    label->setText(message);
    label->show();
    if (place == m_places.constEnd())
        return;
    setLook(marked(*place), "wrong", u"true"_s);
    place->control->setFocus();
}

void FieldForm::mark(const QString &field, const QString &message)
{
    const auto place = m_places.constFind(field);
    if (place == m_places.constEnd())
        return;
    place->error->setText(message);
    place->error->setVisible(!message.isEmpty());
    setLook(marked(*place), "wrong", message.isEmpty() ? u"false"_s : u"true"_s);
}

void FieldForm::focus(const QString &field)
{
    if (const auto place = m_places.constFind(field); place != m_places.constEnd())
        place->control->setFocus();
}

void FieldForm::clearErrors()
{
    m_error->hide();
    for (const Place &place : std::as_const(m_places))
        clear(place);
}

QWidget *FieldForm::marked(const Place &place)
{
    return place.control->focusProxy() ? place.control->focusProxy() : place.control;
}

void FieldForm::clear(const Place &place)
{
    place.error->hide();
    setLook(marked(place), "wrong", u"false"_s);
}

} // namespace deskbell::ui
