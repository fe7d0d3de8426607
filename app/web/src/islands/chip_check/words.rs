//! Results, colours and reasons in words.

use course::Lang;
use documents::chip::{
    AccessResult, ActiveResult, AuthenticationResult, Colour, ExerciseReason, FaceResult, NextStep,
    NextStepReason, PresenceResult, ReadResult, Step, StepResult, ZoneResult,
};

use crate::i18n::chip;

pub(super) const fn step(lang: Lang, step: Step) -> &'static str {
    match step {
        Step::Presence => chip::step_presence(lang),
        Step::Access => chip::step_access(lang),
        Step::Read => chip::step_read(lang),
        Step::PassiveAuthentication => chip::step_passive(lang),
        Step::ActiveAuthentication => chip::step_active(lang),
        Step::CompareZone => chip::step_zone(lang),
        Step::CompareFace => chip::step_face(lang),
    }
}

pub(super) const fn colour(lang: Lang, colour: Colour) -> &'static str {
    match colour {
        Colour::Grey => chip::colour_grey(lang),
        Colour::Green => chip::colour_green(lang),
        Colour::Yellow => chip::colour_yellow(lang),
        Colour::Red => chip::colour_red(lang),
    }
}

/// The lamp, as a class.
pub(super) const fn lamp(colour: Colour) -> &'static str {
    match colour {
        Colour::Grey => "chip-lamp chip-lamp--grey",
        Colour::Green => "chip-lamp chip-lamp--green",
        Colour::Yellow => "chip-lamp chip-lamp--yellow",
        Colour::Red => "chip-lamp chip-lamp--red",
    }
}

/// A sign in the lamp, so that nobody needs its colour.
pub(super) const fn sign(colour: Colour) -> &'static str {
    match colour {
        Colour::Grey => "–",
        Colour::Green => "✓",
        Colour::Yellow => "?",
        Colour::Red => "!",
    }
}

/// What a step found.
pub(super) fn result(lang: Lang, result: &StepResult, is_pace: bool, has_key: bool) -> String {
    let words = match result {
        StepResult::Presence(PresenceResult::SymbolAndAnswer) => chip::presence_answer(lang),
        StepResult::Presence(PresenceResult::SymbolWithoutAnswer) => chip::presence_silent(lang),
        StepResult::Presence(PresenceResult::NoChip) => chip::presence_none(lang),
        StepResult::Presence(PresenceResult::AnswerWithoutSymbol) => {
            chip::presence_without_symbol(lang)
        }
        StepResult::Access(AccessResult::Opened) if is_pace => chip::access_opened_pace(lang),
        StepResult::Access(AccessResult::Opened) => chip::access_opened_bac(lang),
        StepResult::Access(AccessResult::TypedOtherwiseThanPrinted) => {
            chip::access_typed_otherwise(lang)
        }
        StepResult::Access(AccessResult::PrintedDataRefused) => chip::access_refused(lang),
        StepResult::Access(AccessResult::NotWithThisProtocol) => chip::access_not_with(lang),
        StepResult::Read(ReadResult::Complete) if has_key => chip::read_with_key(lang),
        StepResult::Read(ReadResult::Complete) => chip::read_complete(lang),
        StepResult::Read(ReadResult::Missing(group)) => {
            return chip::read_missing(lang, &group.number().to_string());
        }
        StepResult::PassiveAuthentication(found) => match found {
            AuthenticationResult::Authentic => chip::passive_authentic(lang),
            AuthenticationResult::NoTrustedCertificate => chip::passive_unknown(lang),
            AuthenticationResult::SignatureWrong => chip::passive_wrong(lang),
            AuthenticationResult::Changed(group) => {
                return chip::passive_changed(lang, &group.number().to_string());
            }
        },
        StepResult::ActiveAuthentication(ActiveResult::ProvesItself) => chip::active_proves(lang),
        StepResult::ActiveAuthentication(ActiveResult::NotSupported) => chip::active_none(lang),
        StepResult::ActiveAuthentication(ActiveResult::CannotProveItself) => {
            chip::active_fails(lang)
        }
        StepResult::CompareZone(ZoneResult::Same) => chip::zone_same(lang),
        StepResult::CompareZone(ZoneResult::Differs(_)) => chip::zone_differs(lang),
        StepResult::CompareZone(ZoneResult::Unreadable) => chip::zone_unreadable(lang),
        StepResult::CompareFace(FaceResult::Same) => chip::face_same(lang),
        StepResult::CompareFace(FaceResult::Differs) => chip::face_differs(lang),
        StepResult::NotReached => "",
    };
    words.to_owned()
}

pub(super) const fn next_step(lang: Lang, step: NextStep) -> &'static str {
    match step {
        NextStep::GoOn => chip::next_go_on(lang),
        NextStep::GoOnWithoutChip => chip::next_without_chip(lang),
        NextStep::LookForCertificate => chip::next_certificate(lang),
        NextStep::TypeAgain => chip::next_type_again(lang),
        NextStep::SecondLine => chip::next_second_line(lang),
    }
}

pub(super) const fn reason(lang: Lang, reason: ExerciseReason) -> &'static str {
    let ExerciseReason::Chip(reason) = reason else {
        return chip::why_somebody_else(lang);
    };
    match reason {
        NextStepReason::EverythingAgrees => chip::why_agrees(lang),
        NextStepReason::AgreesButACopyCannotBeExcluded => chip::why_copy(lang),
        NextStepReason::NoChip => chip::why_no_chip(lang),
        NextStepReason::ChipIsSilent => chip::why_silent(lang),
        NextStepReason::ChipWithoutSymbol => chip::why_without_symbol(lang),
        NextStepReason::CertificateIsUnknown => chip::why_certificate(lang),
        NextStepReason::TypedOtherwiseThanPrinted => chip::why_typed(lang),
        NextStepReason::ProtocolNeedsTheZone => chip::why_needs_zone(lang),
        NextStepReason::PrintedDataDoNotOpenTheChip => chip::why_refused(lang),
        NextStepReason::MandatoryDataAreMissing => chip::why_missing(lang),
        NextStepReason::SignatureIsWrong => chip::why_signature(lang),
        NextStepReason::DataWereChanged => chip::why_changed(lang),
        NextStepReason::ChipIsACopy => chip::why_is_copy(lang),
        NextStepReason::PageTellsOtherData => chip::why_other_data(lang),
        NextStepReason::PageShowsAnotherFace => chip::why_other_face(lang),
    }
}
