// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The mailbox and the function that announces it. Both are global symbols of a program linked at a
 * fixed address: the engine finds them in the ELF file, and the recorder acts when pid 1 executes
 * the first instruction of ringtrip_call. There is no trap and no device, so an operation costs the
 * guest only the instructions that fill five words.
 */
#include "guest/mailbox.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <unistd.h>

#define DEBUGCON_PORT 0xe9
#define PAGE          4096
#define QUOTED_MAX    96 /* bytes of a text shown per line: the lines are for tests and benches */

struct mailbox ringtrip_mailbox;

/* The only mutable state: who listens. It is as global as the mailbox. */
static enum mail_way listeners = MAIL_BY_CALL | MAIL_BY_LINE;

void ringtrip_call(void);

__attribute__((noinline, used, section(".text.ringtrip_call"))) void ringtrip_call(void)
{
	__asm__ volatile("" ::: "memory");
}

/*
 * Its first instruction stores, with a helper of the emulator's: so no memory callback of an
 * earlier block is armed any more when the recorder throws all callbacks away
 * (recorder/recorder.c).
 */
#ifdef __x86_64__
#define POP_FLAGS "pop %rax"
#else
#define POP_FLAGS "pop %eax"
#endif
__asm__(".pushsection .text.ringtrip_disarm, \"ax\", @progbits\n"
	".globl ringtrip_disarm\n"
	".type ringtrip_disarm, @function\n"
	"ringtrip_disarm:\n"
	"	pushf\n"
	"	" POP_FLAGS "\n"
	"	ret\n"
	".popsection\n");

void ringtrip_disarm(void);

static const char *const op_names[] = {
	[MAIL_NONE] = "none",
	[MAIL_START] = "start",
	[MAIL_STOP] = "stop",
	[MAIL_QUIT] = "exit",
	[MAIL_OUTPUT] = "output",
	[MAIL_INPUT] = "input",
	[MAIL_JOB] = "job",
	[MAIL_EXIT] = "end",
	[MAIL_EXEC_FAILED] = "exec-failed",
	[MAIL_LEFT] = "left",
	[MAIL_MESSAGE] = "message",
	[MAIL_ORACLE] = "oracle",
	[MAIL_MODULE] = "module",
	[MAIL_WROTE] = "wrote",
	[MAIL_FETCH] = "fetch",
	[MAIL_LEFT_BEHIND] = "left-behind",
	[MAIL_MARK] = "mark",
	[MAIL_NOTE] = "note",
};

static void console_write(const char *text)
{
	for (; *text; text++)
		outb((unsigned char)*text, DEBUGCON_PORT);
}

/* C escapes, so that a line stays a line. */
static void console_quote(const unsigned char *bytes, size_t len)
{
	char shown[8];

	console_write("\"");
	for (size_t i = 0; i < len && i < QUOTED_MAX; i++) {
		const char *format = "%c";

		if (bytes[i] == '\n')
			format = "\\n";
		else if (bytes[i] == '"' || bytes[i] == '\\')
			format = "\\%c";
		else if (bytes[i] < ' ' || bytes[i] > '~')
			format = "\\%03o";
		snprintf(shown, sizeof(shown), format, bytes[i]);
		console_write(shown);
	}
	console_write(len > QUOTED_MAX ? "\"..." : "\"");
}

/* The port is open only while writing: an I/O bitmap slows down task switches, and forks inherit
 * it. */
static void line_send(const struct mailbox *mail, const void *bytes)
{
	char line[64] = "";

	if (ioperm(DEBUGCON_PORT, 1, 1) < 0)
		return;
	console_write(op_names[mail->op]);
	switch (mail->op) {
	case MAIL_QUIT:
		snprintf(line, sizeof(line), " %u", mail->arg);
		break;
	case MAIL_JOB:
		snprintf(line, sizeof(line), " %u pid %" PRIu64, mail->arg, mail->len);
		break;
	case MAIL_EXIT:
	case MAIL_EXEC_FAILED:
		snprintf(line, sizeof(line), " %u %" PRIu64, mail->arg, mail->len);
		break;
	case MAIL_OUTPUT:
	case MAIL_ORACLE:
	case MAIL_FETCH:
		snprintf(line, sizeof(line), " %u ", mail->arg);
		break;
	case MAIL_MARK:
		snprintf(line, sizeof(line), " %.*s", (int)mail->len, (const char *)bytes);
		break;
	case MAIL_LEFT:
	case MAIL_MESSAGE:
	case MAIL_MODULE:
	case MAIL_LEFT_BEHIND:
	case MAIL_NOTE:
	case MAIL_WROTE:
		snprintf(line, sizeof(line), " ");
		break;
	}
	console_write(line);
	if (bytes && mail->op != MAIL_MARK)
		console_quote(bytes, mail->len);
	console_write("\n");
	ioperm(DEBUGCON_PORT, 1, 0);
}

static int64_t mail_send(const struct mailbox *mail, const void *shown)
{
	if (listeners & MAIL_BY_LINE)
		line_send(mail, shown);
	if (!(listeners & MAIL_BY_CALL))
		return 0;
	ringtrip_mailbox = *mail;
	ringtrip_disarm();
	ringtrip_call();
	return ringtrip_mailbox.result;
}

void mail_choose(enum mail_way way)
{
	listeners = way;
}

int64_t mail_number(enum mail_op op, uint32_t arg, uint64_t number)
{
	return mail_send(&(struct mailbox){ .op = op, .arg = arg, .len = number }, NULL);
}

/*
 * The recorder finds the bytes by walking init's page tables, and for MAIL_INPUT writes into the
 * pages. A write to each page makes sure that it is present and no longer shared with a forked
 * supervisor.
 */
int64_t mail_bytes(enum mail_op op, uint32_t arg, void *bytes, size_t len)
{
	volatile char *page = bytes;

	for (size_t at = 0; at < len; at += PAGE)
		page[at] = page[at];
	if (len)
		page[len - 1] = page[len - 1];
	return mail_send(
		&(struct mailbox){ .op = op, .arg = arg, .addr = (uintptr_t)bytes, .len = len },
		op == MAIL_INPUT ? NULL : bytes);
}

int64_t mail_text(enum mail_op op, const char *format, ...)
{
	char text[512];
	va_list list;
	int len;

	va_start(list, format);
	len = vsnprintf(text, sizeof(text), format, list);
	va_end(list);
	if (len < 0)
		len = 0;
	if ((size_t)len >= sizeof(text))
		len = sizeof(text) - 1;
	return mail_bytes(op, 0, text, len);
}

/* The file's size is known only after reading it: the kernel generates the text on the fly. */
static char *read_whole(const char *path, size_t *len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t room = 1 << 20;
	char *text = malloc(room), *more;
	ssize_t n;

	for (*len = 0; fd >= 0 && text && (n = read(fd, text + *len, room - *len)) > 0;) {
		*len += n;
		if (*len < room)
			continue;
		more = realloc(text, room *= 2);
		if (!more)
			break;
		text = more;
	}
	if (fd >= 0)
		close(fd);
	return text;
}

int mail_block(const char *name, const char *text, size_t len)
{
	char line[64];

	if (ioperm(DEBUGCON_PORT, 1, 1) < 0)
		return -errno;
	snprintf(line, sizeof(line), "%s %zu\n", name, len);
	console_write(line);
	outsb(DEBUGCON_PORT, text, len);
	ioperm(DEBUGCON_PORT, 1, 0);
	return 0;
}

int mail_file(const char *name, const char *path)
{
	size_t len;
	char *text = read_whole(path, &len);
	int err = text && len ? mail_block(name, text, len) : -EIO;

	free(text);
	return err;
}

/* Two blocks of code, so that the machine can be stopped between them: the recorder holds the
 * processor in the first until QEMU stops it before the second. */
__asm__(".pushsection .text.ringtrip_pause, \"ax\", @progbits\n"
	".globl ringtrip_pause, ringtrip_paused\n"
	".type ringtrip_pause, @function\n"
	".type ringtrip_paused, @function\n"
	"ringtrip_pause:\n"
	"	jmp ringtrip_paused\n"
	"ringtrip_paused:\n"
	"	ret\n"
	".popsection\n");

void ringtrip_pause(void);

void mail_pause(void)
{
	ringtrip_pause();
}
