// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/line.h"

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "guest/menuos/processes.h"
#include "guest/menuos/terminal.h"

enum { HISTORY = 100, NUMBER_MAX = 8 };
enum { CTRL_A = 1, CTRL_C = 3, CTRL_D = 4, CTRL_E = 5, TAB = 9, CTRL_K = 11, CTRL_L = 12 };
enum { CTRL_N = 14, CTRL_P = 16, CTRL_U = 21, CTRL_W = 23, ESC = 27, CTRL_H = 8, DELETE = 127 };
enum { CTRL_B = 2, CTRL_F = 6 };

static struct {
	char text[LINE_LIMIT + 1];
	size_t len, at; /* at: the cursor, in bytes */
	const char *prompt;
	char *history[HISTORY];     /* the oldest first */
	size_t n_history, recalled; /* recalled == n_history: the line being typed */
	char *typed;                /* that line, while an older one is shown */
	enum { PLAIN, ESCAPED, IN_SEQUENCE } state;
	char number[NUMBER_MAX + 1]; /* of a sequence such as ESC [ 3 ~ */
	bool stale;                  /* the screen does not show the line as it is */
	bool full;                   /* bytes were dropped */
	const char *(*name)(size_t i);
} line;

/* ---- the screen ---- */

static void show(const char *bytes, size_t n)
{
	while (n) {
		ssize_t done = write(1, bytes, n);

		if (done < 0 && errno != EINTR)
			return;
		if (done > 0)
			bytes += done, n -= done;
	}
}

static bool begins_character(char c)
{
	return (c & 0xc0) != 0x80; /* UTF-8 */
}

static size_t before(size_t at)
{
	while (at && !begins_character(line.text[--at]))
		;
	return at;
}

static size_t after(size_t at)
{
	if (at < line.len)
		at++;
	while (at < line.len && !begins_character(line.text[at]))
		at++;
	return at;
}

static size_t columns_of(size_t from, size_t to)
{
	size_t n = 0;

	for (; from < to; from++)
		n += begins_character(line.text[from]);
	return n;
}

/* Draws the part of the line around the cursor that fits beside the prompt. */
static void draw(void)
{
	const size_t prompt = strlen(line.prompt), columns = terminal_columns();
	const size_t room = columns > prompt + 1 ? columns - prompt - 1 : 1;
	size_t from = line.at, to = line.at, shown = 0;
	char move[32];

	while (from && shown < room)
		from = before(from), shown++;
	while (to < line.len && shown < room)
		to = after(to), shown++;
	show("\r", 1);
	show(line.prompt, prompt);
	show(line.text + from, to - from);
	show("\033[K\r", 4);
	show(move, snprintf(move, sizeof(move), "\033[%zuC", prompt + columns_of(from, line.at)));
	line.stale = false;
}

/* More bytes are there already: the line is drawn after the last of them. */
static void draw_soon(void)
{
	int there = 0;

	line.stale = true;
	if (ioctl(0, FIONREAD, &there) < 0 || !there)
		draw();
}

/* In bytes, which are at least as many as columns. */
static bool fits_screen(void)
{
	return strlen(line.prompt) + line.len + 1 < terminal_columns();
}

/* ---- changes ---- */

static void insert(char c)
{
	if (line.len == LINE_LIMIT) {
		line.full = true;
		return;
	}
	memmove(line.text + line.at + 1, line.text + line.at, line.len - line.at);
	line.text[line.at++] = c;
	line.len++;
	if (!terminal_edits())
		return;
	if (line.at == line.len && !line.stale && fits_screen())
		show(&c, 1);
	else
		draw_soon();
}

static void erase(size_t from, size_t to)
{
	memmove(line.text + from, line.text + to, line.len - to);
	line.len -= to - from;
	line.at = from;
	draw_soon();
}

static void erase_word(void)
{
	size_t from = line.at;

	while (from && line.text[from - 1] == ' ')
		from--;
	while (from && line.text[from - 1] != ' ')
		from--;
	erase(from, line.at);
}

static void move_to(size_t at)
{
	line.at = at;
	draw_soon();
}

static void put_text(const char *text)
{
	line.len = line.at = strlen(text);
	memcpy(line.text, text, line.len);
	draw_soon();
}

/* ---- history ---- */

static void remember(void)
{
	char *copy;

	line.text[line.len] = '\0';
	if (!line.len || (line.n_history && !strcmp(line.history[line.n_history - 1], line.text)))
		return;
	copy = strdup(line.text);
	if (!copy)
		return;
	if (line.n_history == HISTORY) {
		free(line.history[0]);
		memmove(line.history, line.history + 1, (HISTORY - 1) * sizeof(line.history[0]));
		line.n_history--;
	}
	line.history[line.n_history++] = copy;
}

static void older(void)
{
	if (!line.recalled)
		return;
	if (line.recalled == line.n_history) {
		line.text[line.len] = '\0';
		free(line.typed);
		line.typed = strdup(line.text);
	}
	put_text(line.history[--line.recalled]);
}

static void newer(void)
{
	if (line.recalled == line.n_history)
		return;
	line.recalled++;
	if (line.recalled < line.n_history)
		put_text(line.history[line.recalled]);
	else
		put_text(line.typed ? line.typed : "");
}

/* ---- completion ---- */

void line_complete_from(const char *(*name)(size_t i))
{
	line.name = name;
}

/* Completes as far as all names agree. */
static void complete(void)
{
	const char *name, *first = NULL;
	size_t same = 0, matches = 0;

	for (size_t i = 0; line.name && line.at == line.len && (name = line.name(i)); i++) {
		if (strncmp(name, line.text, line.len))
			continue;
		if (!matches++)
			first = name, same = strlen(name);
		while (strncmp(name, first, same))
			same--;
	}
	if (!matches)
		return;
	memcpy(line.text, first, same);
	line.len = line.at = same;
	if (matches == 1)
		line.text[line.len++] = ' ', line.at++;
	draw_soon();
}

/* ---- keys ---- */

static void sequence_end(char last)
{
	switch (last == '~' ? line.number[0] : last) {
	case 'A':
		return older();
	case 'B':
		return newer();
	case 'C':
		return move_to(after(line.at));
	case 'D':
		return move_to(before(line.at));
	case 'H':
	case '1':
	case '7':
		return move_to(0);
	case 'F':
	case '4':
	case '8':
		return move_to(line.len);
	case '3':
		return erase(line.at, after(line.at));
	}
}

/* A byte of ESC [ … or ESC O …; any other key after ESC is dropped. */
static void sequence(char c)
{
	size_t n = strlen(line.number);

	if (line.state == ESCAPED) {
		line.state = c == '[' || c == 'O' ? IN_SEQUENCE : PLAIN;
		line.number[0] = '\0';
	} else if ((c >= '0' && c <= '9') || c == ';') {
		if (n < NUMBER_MAX)
			line.number[n] = c, line.number[n + 1] = '\0';
	} else {
		line.state = PLAIN;
		sequence_end(c);
	}
}

enum key_result { GO_ON, LINE_DONE, INPUT_DONE };

static enum key_result end_key(void)
{
	if (!line.len)
		return INPUT_DONE;
	erase(line.at, after(line.at));
	return GO_ON;
}

static void drop_line(void)
{
	show("^C\n", 3);
	line.recalled = line.n_history;
	put_text("");
}

static enum key_result control(char c)
{
	switch (c) {
	case '\r':
	case '\n':
		return LINE_DONE;
	case CTRL_D:
		return end_key();
	case CTRL_C:
		drop_line();
		break;
	case CTRL_A:
		move_to(0);
		break;
	case CTRL_E:
		move_to(line.len);
		break;
	case CTRL_B:
		move_to(before(line.at));
		break;
	case CTRL_F:
		move_to(after(line.at));
		break;
	case CTRL_H:
	case DELETE:
		erase(before(line.at), line.at);
		break;
	case CTRL_K:
		erase(line.at, line.len);
		break;
	case CTRL_U:
		erase(0, line.at);
		break;
	case CTRL_W:
		erase_word();
		break;
	case CTRL_P:
		older();
		break;
	case CTRL_N:
		newer();
		break;
	case CTRL_L:
		show("\033[H\033[2J", 7);
		draw_soon();
		break;
	case TAB:
		complete();
		break;
	case ESC:
		line.state = ESCAPED;
		break;
	}
	return GO_ON;
}

static enum key_result key(char c)
{
	if (!terminal_edits() && c != '\n') {
		insert(c);
	} else if (line.state != PLAIN) {
		sequence(c);
	} else if ((c >= 0 && c < ' ') || c == DELETE) {
		return control(c);
	} else {
		insert(c);
	}
	return GO_ON;
}

/* ---- reading ---- */

static void show_messages(void)
{
	if (terminal_edits())
		show("\r\033[K", 4);
	servers_show_messages();
	if (terminal_edits())
		draw();
}

/* Waits for a byte, and shows meanwhile what happens. Returns false at the end of input. */
static bool next_byte(char *c)
{
	struct pollfd polls[] = { { 0, POLLIN, 0 }, { servers_messages(), POLLIN, 0 } };
	ssize_t n;

	for (;;) {
		if (poll(polls, 2, -1) < 0) {
			if (errno != EINTR)
				return false;
			if (terminal_edits())
				draw();
			continue;
		}
		if (polls[1].revents & POLLIN)
			show_messages();
		if (!polls[0].revents)
			continue;
		n = read(0, c, 1);
		if (n == 1)
			return true;
		if (!n || (errno != EINTR && errno != EAGAIN))
			return false;
	}
}

static void begin(const char *prompt)
{
	line.len = line.at = 0;
	line.full = line.stale = false;
	line.state = PLAIN;
	line.recalled = line.n_history;
	line.prompt = prompt;
	fflush(stdout);
	servers_show_messages();
	terminal_mode(TERMINAL_EDITING);
	show(prompt, strlen(prompt));
}

static void end(void)
{
	if (terminal_edits() && line.stale)
		draw();
	terminal_mode(TERMINAL_WATCHING);
	show("\n", terminal_edits() ? 1 : 0);
	if (line.full)
		printf("the line is longer than %d bytes: the rest was dropped\n", LINE_LIMIT);
}

char *line_read(const char *prompt)
{
	enum key_result result = GO_ON;
	char c;

	begin(prompt);
	while (result == GO_ON) {
		if (next_byte(&c))
			result = key(c);
		else
			result = line.len ? LINE_DONE : INPUT_DONE;
	}
	if (result == LINE_DONE)
		remember();
	end();
	if (result == INPUT_DONE && !terminal_edits())
		show("\n", 1);
	line.text[line.len] = '\0';
	return result == LINE_DONE ? line.text : NULL;
}
