package osarai.content;

/**
 * One choice of a question.
 *
 * @param number its place in the file, from 1; what an answer records
 * @param reason why it is right or wrong
 */
public record Choice(int number, String text, boolean correct, String reason) {}
