// SPDX-License-Identifier: GPL-2.0-or-later
/* The layout of a 32-bit kernel, in the memory of a made-up guest: everything to be found is where
 * a table says; what fits twice, or nowhere, is not found. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/plan/klayout_find.h"
#include "kernels/klayout.h"

#define BASE  0xc0000000u
#define RAM   (4u << 20)
#define TOKEN 0x10004000u

/* Where things are in the guest's memory. */
enum {
	TEXT = 0x100000,
	ETEXT = 0x110000,
	INT80 = 0x104000,
	FOPS = 0x118000,    /* a function table for each kind of file, 256 bytes each */
	PER_CPU = 0x120000, /* __per_cpu_offset */
	IDT = 0x121000,
	TOP = 0x122000,
	VARIABLES = 0x128000, /* the per-CPU ones */
	RUN_QUEUE = 0x128400,
	TASK = 0x140000,   /* 8 KB each, and as much for its stack */
	MM = 0x180000,     /* 4 KB each */
	PGD = 0x190000,    /* … its table's top in this page, … */
	TABLES = 0x1a0000, /* … and 16 KB of two levels and the page with the token */
	FILES = 0x200000,
	FDTABLE = 0x200400,
	FDS = 0x200800,
	FILE_AT = 0x210000, /* 4 KB for each file, with inode, dentry, socket, sock */
	FOLDER = 0x2f0000,
};

/* Offsets, all different from any kernel's. */
enum {
	O_STATE = 24,
	O_STACK = 36,
	O_PID = 516,
	O_TGID = 524,
	O_PARENT = 540,
	O_COMM = 768,
	O_MM = 640,
	O_FILES = 832,
	O_PGD = 44,
	O_AUXV = 200,
	O_EXE = 500,
	O_FDT = 28,
	O_FD = 8,
	O_OP = 40,
	O_INODE = 24,
	O_DENTRY = 16,
	O_PRIVATE = 120,
	O_INO = 52,
	O_NAME = 36,
	O_NAME_LEN = 32,
	O_D_PARENT = 20,
	O_SK = 20,
	O_TYPE = 6,
	O_FAMILY = 30,
	O_PROTOCOL = 300,
	O_ROOT = 64,
	O_ITEM = 32,
	PADDING = 12,
};

/* In a file's 4 KB. */
enum { INODE = 0x200, DENTRY = 0x400, NAME = 0x500, SOCKET = 0x600, SOCK = 0x800, ITEM = 0xe00 };

static const struct {
	int number;
	const char *kind;
	unsigned family, type, protocol;
	const char *name;
} files[] = {
	{ 260, "socket", 2, 1, 6, NULL },    { 263, "socket", 2, 2, 17, NULL },
	{ 267, "socket", 10, 1, 6, NULL },   { 272, "socket", 1, 5, 0, NULL },
	{ 281, "socket", 2, 3, 253, NULL },  { 290, "epoll", 0, 0, 0, NULL },
	{ 293, "epoll", 0, 0, 0, NULL },     { 300, "file", 0, 0, 0, "one" },
	{ 301, "file", 0, 0, 0, "another" }, { 305, "pipe", 0, 0, 0, NULL },
};
#define N_FILES (sizeof(files) / sizeof(*files))
#define EXE     N_FILES /* init's program is an additional file */

static const struct {
	char letter;
	unsigned pid, tgid;
	char parent, state;
} tasks[] = {
	{ 'a', 1, 1, '-', 'R' },   { 'b', 81, 81, 'a', 'S' }, { 'c', 82, 82, 'b', 'S' },
	{ 'd', 83, 83, 'a', 'T' }, { 'e', 84, 1, '-', 'S' },
};

static uint8_t *ram;
static struct buf facts;

static void put(uint32_t at, uint32_t value)
{
	memcpy(ram + at, &value, 4);
}

static void put_half(uint32_t at, uint16_t value)
{
	memcpy(ram + at, &value, 2);
}

static void put_entry(uint32_t at, uint32_t phys)
{
	put(at, phys | 1);
}

static uint32_t task_at(unsigned i)
{
	return TASK + 0x4000 * i;
}

/* Three levels of tables down to the page with the token. */
static void make_tables(unsigned i, const char *token)
{
	const uint32_t tables = TABLES + 0x4000 * i, pgd = PGD + 32 * i;

	put(MM + 0x1000 * i + O_PGD, BASE + pgd);
	put_entry(pgd + (TOKEN >> 30) * 8, tables);
	put_entry(pgd + 24, TOP + 0x800);
	put_entry(tables + (TOKEN >> 21 & 511) * 8, tables + 0x1000);
	put_entry(tables + 0x1000 + (TOKEN >> 12 & 511) * 8, tables + 0x2000);
	strcpy((char *)ram + tables + 0x2000 + (TOKEN & 4095), token);
}

static void make_task(unsigned i)
{
	const uint32_t at = task_at(i), stack = at + 0x2000, regs = stack + 8192 - PADDING - 68;
	const unsigned mm = tasks[i].letter == 'e' ? 0 : i; /* a thread of the first one */
	char name[16];

	snprintf(name, sizeof(name), "rt-calibrate-%c", tasks[i].letter);
	strcpy((char *)ram + at + O_COMM, name);
	put(at + O_PID, tasks[i].pid);
	put(at + O_TGID, tasks[i].tgid);
	put(at + O_STATE, tasks[i].state == 'R' ? 0 : tasks[i].state == 'S' ? 1 : 0x104);
	put(at + O_STACK, BASE + stack);
	put(stack, 0x57ac6e9d);
	put(regs + 13 * 4, 0x73);
	put(regs + 16 * 4, 0x7b);
	put(at + O_PARENT,
	    BASE + (tasks[i].parent == '-' ? 0x3000 : task_at(tasks[i].parent - 'a')));
	put(at + O_MM, BASE + MM + 0x1000 * mm);
	put(at + O_MM + 4, BASE + MM + 0x1000 * mm);
	put(at + O_FILES, mm ? BASE + 0x4000 + 64 * i : BASE + FILES);
	if (mm == i)
		make_tables(i, name);
	buf_printf(&facts, "task %s %u %u rt-calibrate-%c %c\n", name, tasks[i].pid, tasks[i].tgid,
		   tasks[i].parent, tasks[i].state);
}

static uint32_t file_at(unsigned i)
{
	return FILE_AT + 0x1000 * i;
}

static void make_dentry(uint32_t at, const char *name, uint32_t parent)
{
	put(at + O_NAME, BASE + at + 0x80);
	put(at + O_NAME_LEN, strlen(name));
	put(at + O_D_PARENT, BASE + parent);
	strcpy((char *)ram + at + 0x80, name);
}

static void make_socket(unsigned i)
{
	const uint32_t at = file_at(i);

	put(at + O_PRIVATE, BASE + at + SOCKET);
	put(at + SOCKET + 12, BASE + at);
	put(at + SOCKET + O_SK, BASE + at + SOCK);
	put_half(at + SOCKET + O_TYPE, files[i].type);
	put(at + SOCK + 444, BASE + at + SOCKET);
	put_half(at + SOCK + O_FAMILY, files[i].family);
	put_half(at + SOCK + O_PROTOCOL, files[i].protocol);
}

/* An item that watches file `watched`, in that file's memory. */
static uint32_t make_item(unsigned watched, uint32_t parent, uint32_t right, uint32_t left)
{
	const uint32_t at = file_at(watched) + ITEM;

	put(at, parent ? BASE + parent : 0);
	put(at + 4, right ? BASE + right : 0);
	put(at + 8, left ? BASE + left : 0);
	put(at + O_ITEM, BASE + file_at(watched));
	put(at + O_ITEM + 4, files[watched].number);
	return at;
}

static void make_epolls(void)
{
	uint32_t top = make_item(1, 0, file_at(3) + ITEM, file_at(0) + ITEM);

	make_item(0, top, 0, 0);
	make_item(3, top, 0, 0);
	for (unsigned i = 5; i <= 6; i++)
		put(file_at(i) + O_PRIVATE, BASE + file_at(i) + SOCKET);
	put(file_at(5) + SOCKET + O_ROOT, BASE + top);
	put(file_at(6) + SOCKET + O_ROOT, BASE + make_item(2, 0, 0, 0));
	buf_puts(&facts, "watch 290 260\nwatch 290 263\nwatch 290 272\nwatch 293 267\n");
}

static void make_file(unsigned i, const char *kind, const char *name, uint32_t folder)
{
	static const char kinds[] = "sefp";
	const uint32_t at = file_at(i), fops = FOPS + 256 * (strchr(kinds, *kind) - kinds);

	put(at + O_OP, BASE + fops);
	for (unsigned f = 2; f < 10; f++)
		put(fops + 4 * f, BASE + TEXT + 64 * f);
	put(at + O_INODE, BASE + at + INODE);
	put(at + INODE + O_INO, 10000 + 7 * i);
	put(at + O_DENTRY, BASE + at + DENTRY);
	make_dentry(at + DENTRY, name ? name : "", folder);
}

static void make_files(void)
{
	make_dentry(FOLDER, "folder", FOLDER + 0x200);
	make_dentry(FOLDER + 0x400, ".ringtrip", FOLDER + 0x200);
	for (unsigned i = 0; i < N_FILES; i++) {
		make_file(i, files[i].kind, files[i].name, FOLDER);
		put(FDS + 4 * files[i].number, BASE + file_at(i));
		buf_printf(&facts, "fd %d %s %u %u %u %u\n", files[i].number, files[i].kind,
			   10000 + 7 * i, files[i].family, files[i].type, files[i].protocol);
		if (files[i].name)
			buf_printf(&facts, "name %d %s folder\n", files[i].number, files[i].name);
		if (*files[i].kind == 's')
			make_socket(i);
	}
	make_file(EXE, "file", "init", FOLDER + 0x400);
	put(MM + O_EXE, BASE + file_at(EXE));
	buf_printf(&facts, "exe %u init .ringtrip\n", 10000 + 7 * (unsigned)EXE);
	put(FILES + O_FDT, BASE + FDTABLE);
	put(FDTABLE, 512);
	put(FDTABLE + O_FD, BASE + FDS);
	make_epolls();
}

/* Writes "mov %fs:VARIABLE,%eax" and "add TABLE(,%eax,4),%eax" often enough for these to be
 * chosen. */
static void make_code(void)
{
	for (unsigned i = 0; i < 20; i++) {
		memcpy(ram + TEXT + 64 * i, "\x64\xa1", 2);
		put(TEXT + 64 * i + 2, BASE + 0x1000);
		memcpy(ram + TEXT + 64 * i + 16, "\x03\x04\x85", 3);
		put(TEXT + 64 * i + 19, BASE + PER_CPU);
	}
	put(PER_CPU, VARIABLES - 0x1000);
	put(VARIABLES, BASE + task_at(0));
	put(RUN_QUEUE, BASE + task_at(0));
	put(RUN_QUEUE + 12, 2000000123);
	put(RUN_QUEUE + 28, 2000000000);
	buf_puts(&facts, "clock 1990000\n");
	for (unsigned v = 0; v < 256; v++) {
		const uint32_t handler = BASE + (v == 0x80 ? INT80 : TEXT + 8 * v);

		put(IDT + 8 * v, 0x60u << 16 | (handler & 0xffff));
		put(IDT + 8 * v + 4, (handler & 0xffff0000) | 0x8e00);
	}
	put_entry(TOP + 24, TOP + 0x800);
}

static void make_auxv(void)
{
	buf_puts(&facts, "auxv ");
	for (unsigned i = 0; i < 20; i++) {
		put(MM + O_AUXV + 4 * i, 0x12345600 + i);
		for (unsigned b = 0; b < 4; b++)
			buf_printf(&facts, "%02x", ram[MM + O_AUXV + 4 * i + b]);
	}
	buf_putc(&facts, '\n');
}

static int set_up(void **state)
{
	(void)state;
	ram = calloc(1, RAM);
	facts = (struct buf){ 0 };
	for (unsigned i = 0; i < 5; i++)
		make_task(i);
	buf_printf(&facts, "token %u\n", TOKEN);
	make_code();
	make_auxv();
	make_files();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	free(ram);
	buf_free(&facts);
	return 0;
}

static int find(struct klayout *l, struct err *e)
{
	const struct klayout_guest g = { .ram = ram,
					 .size = RAM,
					 .facts = buf_str(&facts),
					 .text = BASE + TEXT,
					 .etext = BASE + ETEXT,
					 .entry_int80 = BASE + INT80 };

	return klayout_find(l, &g, e);
}

static const struct {
	enum klayout_field field;
	uint32_t value;
} wanted[] = {
	{ KL_task_pid, O_PID },
	{ KL_task_tgid, O_TGID },
	{ KL_task_comm, O_COMM },
	{ KL_task_stack, O_STACK },
	{ KL_stack_padding, PADDING },
	{ KL_task_parent, O_PARENT },
	{ KL_task_state, O_STATE },
	{ KL_task_mm, O_MM },
	{ KL_mm_pgd, O_PGD },
	{ KL_init_top_pgt, BASE + TOP },
	{ KL_mm_auxv, O_AUXV },
	{ KL_mm_exe_file, O_EXE },
	{ KL_idt_table, BASE + IDT },
	{ KL_per_cpu_offset, BASE + PER_CPU },
	{ KL_current_task, BASE + 0x1000 },
	{ KL_rq_clock, BASE + 0x1000 + 0x40c },
	{ KL_task_files, O_FILES },
	{ KL_files_fdt, O_FDT },
	{ KL_fdt_fd, O_FD },
	{ KL_fdt_max, 0 },
	{ KL_file_op, O_OP },
	{ KL_socket_fops, BASE + FOPS },
	{ KL_eventpoll_fops, BASE + FOPS + 256 },
	{ KL_file_inode, O_INODE },
	{ KL_inode_ino, O_INO },
	{ KL_file_dentry, O_DENTRY },
	{ KL_dentry_name, O_NAME },
	{ KL_dentry_name_len, O_NAME_LEN },
	{ KL_dentry_parent, O_D_PARENT },
	{ KL_file_private, O_PRIVATE },
	{ KL_socket_sk, O_SK },
	{ KL_socket_type, O_TYPE },
	{ KL_sk_family, O_FAMILY },
	{ KL_sk_protocol, O_PROTOCOL },
	{ KL_ep_root, O_ROOT },
	{ KL_ep_item_file, O_ITEM },
};

static void test_found(void **state)
{
	struct klayout l, again;
	char text[4096];
	struct err e;

	(void)state;
	if (find(&l, &e) < 0)
		fail_msg("%s", e.text);
	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++)
		if (l.value[wanted[i].field] != wanted[i].value)
			fail_msg("%s is %llu, not %u", klayout_name(wanted[i].field),
				 (unsigned long long)l.value[wanted[i].field], wanted[i].value);
	assert_true(klayout_has_sockets(&l));
	/* This guest has no mounts, and reported no addresses. */
	assert_false(klayout_has(&l, KL_mount_mnt) || klayout_has(&l, KL_sk_state));
	klayout_text(&l, text, sizeof(text));
	assert_true(klayout_parse(&again, text));
	assert_memory_equal(&l, &again, sizeof(l));
	*strrchr(text, ' ') = '\0';
	assert_false(klayout_parse(&again, text));
	assert_false(klayout_parse(&again, ""));
}

/* A value in two places counts as not found. */
static void test_twice(void **state)
{
	struct klayout l;
	struct err e;

	(void)state;
	for (unsigned i = 0; i < 5; i++)
		put(task_at(i) + 200, BASE + task_at(i) + 0x2000);
	assert_int_equal(find(&l, &e), -ENOENT);
	assert_non_null(strstr(e.text, "2 places fit for task_stack"));
}

/* A match inside the next object counts as that object's. */
static void test_neighbours(void **state)
{
	struct klayout l;
	struct err e;

	(void)state;
	memcpy(ram + MM + 0x1000 + O_AUXV, ram + MM + O_AUXV, 80); /* a child has its parent's */
	memmove(ram + MM + 0x300, ram + MM + 0x1000, 0x300);
	put(task_at(1) + O_MM, BASE + MM + 0x300);
	put(task_at(1) + O_MM + 4, BASE + MM + 0x300);
	if (find(&l, &e) < 0)
		fail_msg("%s", e.text);
	assert_int_equal(l.value[KL_mm_auxv], O_AUXV);
}

/* A missing optional field is reported, not guessed. */
static void test_missed(void **state)
{
	struct klayout l;
	struct err e;

	(void)state;
	for (unsigned i = 0; i < N_FILES; i++)
		put_half(file_at(i) + SOCKET + O_TYPE, 9);
	put(RUN_QUEUE + 12, 5);
	assert_int_equal(find(&l, &e), 0);
	assert_false(klayout_has(&l, KL_socket_type) || klayout_has_sockets(&l));
	assert_true(klayout_has(&l, KL_socket_sk));
	put(IDT + 0x80 * 8, 0);
	assert_int_equal(find(&l, &e), -ENOENT);
	assert_non_null(strstr(e.text, "0 places fit for idt_table"));
}

static void test_bad_facts(void **state)
{
	static const char *const bad[] = { "frobnicate 1\n",
					   "task x 1 1 rt-calibrate-z S\n",
					   "fd 4000 socket 1 2 3 4\n",
					   "inode 4000 1 2 3\n",
					   "inet 260 1 zz 1 00 2\n",
					   "inet 260 1 7f000001 1 00 2\n",
					   "auxv 0\n",
					   "auxv fddafddfdffffff\n",
					   "unix 260\n" };
	const size_t whole = facts.len;
	struct klayout l;
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		buf_puts(&facts, bad[i]);
		assert_int_equal(find(&l, &e), -EBADMSG);
		assert_non_null(strstr(e.text, "init said"));
		buf_cut(&facts, whole);
	}
	buf_cut(&facts, 40);
	assert_int_equal(find(&l, &e), -EBADMSG);
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest all[] = { CASE(test_found), CASE(test_twice), CASE(test_missed),
					  CASE(test_neighbours), CASE(test_bad_facts) };

	return cmocka_run_group_tests(all, NULL, NULL);
}
