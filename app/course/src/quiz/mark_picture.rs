//! Mark the places in a picture: for each prompt, one region of a drawing. Regions have names that say
//! what is visible there, so that a person who cannot see the drawing can reason about it too.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{
    QuestionKind, WordFault, all_or_faults, compare_ids, doubled, empty_texts, too_few, unknown,
};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// Regions of the drawing, and the region that each prompt asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkPicture {
    prompts: IdMap<ItemId, ItemId>,
    regions: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    prompts: IdMap<ItemId, ItemId>,
    regions: Vec<ItemId>,
}

checked_as_written!(MarkPicture { prompts, regions });

impl TryFrom<Raw> for MarkPicture {
    type Error = String;
    fn try_from(Raw { prompts, regions }: Raw) -> Result<Self, String> {
        let mut faults = doubled("region", &regions);
        faults.extend(too_few("regions", regions.len(), 2));
        faults.extend(too_few("prompts", prompts.len(), 1));
        faults.extend(unknown("region", prompts.values(), &regions));
        all_or_faults(Self { prompts, regions }, &faults)
    }
}

impl MarkPicture {
    pub fn prompts(&self) -> impl Iterator<Item = &ItemId> {
        self.prompts.keys()
    }

    pub fn regions(&self) -> &[ItemId] {
        &self.regions
    }

    pub fn region_of(&self, prompt: &ItemId) -> Option<&ItemId> {
        self.prompts.get(prompt)
    }
}

/// What is visible at a region, and what is said to someone who chose it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionWords {
    pub name: String,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    pub prompts: IdMap<ItemId, String>,
    pub regions: IdMap<ItemId, RegionWords>,
}

/// Prompt → region.
pub type Answer = IdMap<ItemId, ItemId>;

impl QuestionKind for MarkPicture {
    type Words = Words;
    type Answer = Answer;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("prompts", self.prompts(), &words.prompts);
        faults.extend(compare_ids("regions", &self.regions, &words.regions));
        let prompts =
            words.prompts.iter().map(|(id, text)| (format!("prompts.{id}"), text.as_str()));
        let regions = words.regions.iter().flat_map(|(id, words)| {
            [("name", &words.name), ("why", &words.why)]
                .map(|(part, text)| (format!("regions.{id}.{part}"), text.as_str()))
        });
        faults.extend(empty_texts(prompts.chain(regions)));
        faults
    }

    fn grade(&self, answer: &Answer) -> Credit {
        Credit::count(
            self.prompts.iter().map(|(prompt, region)| answer.get(prompt) == Some(region)),
        )
    }

    fn response(&self, answer: &Answer) -> Response {
        Response::pairs(answer)
    }

    fn answer(&self, response: &Response) -> Option<Answer> {
        let pairs = response.read_pairs::<ItemId, _>(|region| ItemId::new(region).ok())?;
        pairs
            .iter()
            .all(|(prompt, region)| {
                self.prompts.contains_key(prompt) && self.regions.contains(region)
            })
            .then(|| pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, map, refuses};
    use super::*;

    #[test]
    fn each_prompt_earns_a_point() {
        let question: MarkPicture = toml::from_str(
            "regions = ['mrz', 'face']\nprompts = { machine = 'mrz', who = 'face' }",
        )
        .unwrap();
        check(&question, &map("machine=mrz who=face"), (2, 2));
        check(&question, &map("machine=face who=face"), (1, 2));
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<MarkPicture>(
            "regions = ['mrz']\nprompts = { who = 'face' }",
            &["1 regions", "region `face` does not exist"],
        );
    }
}
