magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.55
State interstitium pool 7.04
State depot pool 0.0
State fast pool 7.32
State organs pool 28.6
State muscle pool 87.5
State deep pool 300.0
State red_cells pool 4.2
State surface pool 98.4
State crystal pool 462.0
State TRPM6_kidney signal 1.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.236
Parameter gut.K_small 0.166
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.028
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.0285
Parameter gut.k_shed 0.028
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.587
Parameter plasma.Q_capillary 40.0
Parameter plasma.k_depot 0.317
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 7.32
Parameter cells.tau_fast 1.81
Parameter cells.organs0 28.6
Parameter cells.tau_organs 12.7
Parameter cells.muscle0 87.5
Parameter cells.tau_muscle 73.2
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.028
Parameter cells.K_uptake 0.0139
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 254.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 98.4
Parameter bone.tau_surface 329.0
Parameter bone.richness 0.01855
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.91
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.712
Parameter kidney.n_CaSR 3.67
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1349
Parameter kidney.K_DCT 0.00222
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.576
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
div 8 35
mul 38 39
mul 40 37
const 2.302585092994046
mul 129 41
const 7.4
sub 103 131
mul 130 132
exp 133
mul 128 134
power 111 42
mul 135 136
add 127 137
const 1.0
add 139 138
div 126 140
add 139 127
mul 141 142
div 143 43
div 9 36
div 145 43
mul 44 143
mul 44 145
mul 45 10
mul 46 144
mul 61 60
add 139 62
mul 151 152
sub 139 60
div 13 51
sub 155 153
mul 154 62
sub 156 157
mul 158 158
const 4.0
mul 160 154
mul 161 62
mul 162 155
add 159 163
sqrt 164
const 2.0
mul 166 62
mul 167 155
sub 165 158
div 168 169
div 12 49
sub 171 153
sub 172 157
mul 173 173
mul 162 171
add 174 175
sqrt 176
mul 167 171
sub 177 173
div 178 179
sub 139 55
add 139 55
add 182 56
mul 166 55
mul 181 181
add 183 182
mul 56 186
add 185 187
sqrt 188
add 183 189
div 184 190
sub 139 57
mul 57 170
add 192 193
div 55 194
sub 146 195
add 146 195
add 197 56
mul 146 195
mul 166 199
mul 196 196
add 198 197
mul 56 202
add 201 203
sqrt 204
add 198 205
div 200 206
div 207 191
power 107 59
mul 209 208
mul 63 170
mul 47 146
div 212 48
div 11 48
mul 49 210
div 215 50
mul 58 49
mul 217 180
div 218 50
mul 51 210
div 220 52
mul 58 51
mul 222 170
div 223 52
mul 53 61
add 62 170
div 170 226
mul 152 227
mul 225 228
div 229 54
div 14 54
mul 34 24
mul 232 5
mul 33 7
mul 234 22
add 23 5
div 5 236
mul 235 237
mul 234 25
add 26 6
div 6 240
mul 239 241
mul 34 27
mul 243 6
add 242 244
mul 120 0
mul 121 1
mul 122 2
div 0 20
div 1 20
div 2 20
div 4 19
add 233 238
div 5 20
div 6 21
div 3 21
mul 28 144
mul 29 171
mul 64 65
div 15 259
add 139 71
mul 70 261
sub 139 70
sub 260 262
mul 263 71
sub 264 265
mul 266 266
mul 160 263
mul 268 71
mul 269 260
add 267 270
sqrt 271
mul 166 71
mul 273 260
sub 272 266
div 274 275
div 15 64
mul 69 276
mul 259 144
div 279 66
mul 259 276
div 281 66
mul 259 68
mul 283 171
div 284 67
mul 68 15
div 286 67
mul 72 146
div 288 73
div 16 73
mul 74 75
mul 291 146
mul 76 17
div 293 77
mul 79 80
mul 295 143
sub 139 83
mul 84 297
add 139 298
mul 82 299
mul 86 87
mul 301 88
sub 139 85
mul 85 83
add 303 304
mul 302 305
mul 92 143
div 307 89
power 308 90
mul 92 104
power 310 91
mul 309 311
add 139 312
div 139 313
mul 81 300
mul 315 306
mul 316 314
power 105 93
mul 317 318
sub 143 296
neg 319
exp 321
sub 139 322
mul 320 323
sub 320 324
mul 94 96
mul 326 18
sub 139 97
mul 97 110
add 328 329
mul 327 330
sub 325 331
add 325 331
add 333 95
mul 325 331
mul 166 335
mul 332 332
add 334 333
mul 95 338
add 337 339
sqrt 340
add 334 341
div 336 342
sub 325 343
mul 78 344
add 282 287
mul 124 144
add 150 347
mul 123 144
mul 125 144
power 106 31
sub 139 30
mul 30 170
add 352 353
div 351 354
sub 355 7
div 356 32
power 107 99
neg 100
power 108 359
mul 358 360
power 109 101
mul 361 362
sub 139 98
mul 98 170
add 364 365
div 363 366
sub 367 18
div 368 102
add 112 113
add 370 246
sub 114 246
add 371 247
sub 115 247
add 373 248
sub 116 248
add 117 249
sub 372 249
add 377 250
sub 374 250
add 379 251
sub 376 251
sub 375 252
add 118 253
sub 252 253
sub 385 254
add 384 245
sub 254 245
add 388 257
sub 387 257
add 389 258
sub 391 255
sub 381 256
add 390 149
sub 119 149
sub 394 147
add 396 148
sub 147 148
sub 398 213
add 399 214
sub 213 214
sub 216 258
sub 400 216
add 403 219
sub 402 219
sub 404 221
add 406 224
sub 221 224
sub 408 230
add 409 231
sub 230 231
sub 397 280
add 280 285
sub 405 285
add 412 346
sub 413 346
sub 407 289
add 417 290
sub 289 290
sub 418 292
add 420 294
sub 292 294
sub 415 345
sub 423 348
sub 424 349
sub 425 350
div 139 35
div 139 140
mul 428 427
mul 142 429
div 139 43
mul 431 430
div 139 36
mul 431 433
mul 44 430
mul 44 433
mul 46 432
div 139 51
mul 158 438
add 439 439
mul 162 438
add 440 441
const 0.5
div 443 165
mul 444 442
mul 167 438
sub 445 438
div 139 169
mul 448 446
mul 170 448
mul 450 447
sub 449 451
div 139 49
mul 173 453
add 454 454
mul 162 453
add 455 456
div 443 177
mul 458 457
mul 167 453
sub 459 453
div 139 179
mul 462 460
mul 180 462
mul 464 461
sub 463 465
mul 57 452
div 139 194
mul 195 468
mul 469 467
neg 470
mul 195 434
mul 470 146
mul 166 472
mul 473 166
mul 196 434
mul 196 470
add 476 476
add 477 477
add 434 434
sub 471 470
mul 56 480
mul 56 481
add 478 482
add 479 483
div 443 205
mul 486 484
mul 486 485
add 434 487
sub 488 470
div 139 206
mul 491 474
mul 475 491
neg 493
mul 207 491
mul 495 489
sub 492 496
mul 495 490
sub 494 498
div 139 191
mul 500 497
mul 500 499
mul 209 501
mul 209 502
mul 47 434
div 139 48
mul 506 505
mul 49 503
mul 49 504
div 139 50
mul 510 508
mul 510 509
mul 217 466
mul 510 513
mul 51 503
mul 51 504
div 139 52
mul 517 515
mul 517 516
mul 222 452
mul 517 520
div 139 226
mul 522 452
mul 227 522
mul 524 452
sub 523 525
mul 152 526
mul 225 527
div 139 54
mul 529 528
mul 22 33
div 139 236
mul 237 532
sub 532 533
mul 237 531
mul 235 534
mul 25 33
div 139 240
mul 241 538
sub 538 539
mul 241 537
mul 239 540
add 542 243
div 139 20
div 139 19
add 232 536
div 139 21
mul 28 432
mul 29 453
div 139 259
mul 266 550
add 551 551
mul 269 550
add 552 553
div 443 272
mul 555 554
mul 273 550
sub 556 550
div 139 275
mul 559 557
mul 276 559
mul 561 558
sub 560 562
mul 259 432
div 139 66
mul 565 564
mul 259 563
mul 565 567
mul 283 453
div 139 67
mul 570 569
mul 570 68
mul 72 434
div 139 73
mul 574 573
mul 291 434
div 139 77
mul 577 76
mul 295 430
mul 92 430
div 139 89
mul 581 580
sub 90 139
power 308 583
mul 90 584
mul 585 582
mul 311 586
mul 314 314
mul 588 587
mul 589 316
mul 590 318
sub 430 579
mul 322 591
mul 323 592
mul 593 320
sub 594 595
sub 592 596
mul 330 326
mul 331 597
mul 325 598
mul 166 599
mul 166 600
mul 332 597
mul 598 332
neg 604
add 603 603
sub 605 604
add 597 597
add 598 598
mul 95 608
mul 95 609
add 606 610
add 607 611
div 443 341
mul 614 612
mul 614 613
add 597 615
add 598 616
div 139 342
mul 619 601
mul 619 602
mul 343 619
mul 622 617
sub 620 623
mul 622 618
sub 621 625
sub 597 624
mul 78 627
mul 626 78
neg 629
add 568 572
mul 124 432
add 437 632
mul 123 432
mul 125 432
mul 30 452
div 139 354
mul 355 637
mul 638 636
div 139 32
mul 639 640
neg 641
neg 640
mul 98 452
div 139 366
mul 367 645
mul 646 644
div 139 102
mul 647 648
neg 649
neg 648
neg 120
neg 121
neg 122
sub 652 544
sub 653 544
sub 654 544
neg 545
neg 546
neg 535
sub 659 544
add 535 541
neg 541
neg 543
neg 548
neg 547
sub 664 547
neg 45
sub 665 435
neg 436
sub 670 507
neg 506
neg 549
sub 671 511
neg 512
sub 673 514
sub 674 518
sub 675 519
add 678 521
sub 519 521
sub 680 530
neg 529
sub 669 566
sub 676 571
neg 631
sub 677 575
neg 574
sub 686 576
neg 578
sub 683 628
sub 690 633
sub 691 634
sub 692 635
rate solid_a 378
rate solid_b 380
rate solid_c 382
rate residue 393
rate stomach 383
rate small_bowel 386
rate colon 392
rate TRPM6_gut 357
rate plasma 426
rate interstitium 421
rate depot 395
rate fast 401
rate organs 414
rate muscle 410
rate deep 411
rate red_cells 416
rate surface 419
rate crystal 422
rate TRPM6_kidney 369
flow diet stomach 112
flow swallowed stomach 113
flow swallowed solid_a 114
flow swallowed solid_b 115
flow swallowed solid_c 116
flow swallowed residue 117
flow injected depot 119
flow infused plasma 118
flow solid_a stomach 246
flow solid_b stomach 247
flow solid_c stomach 248
flow solid_a residue 249
flow solid_b residue 250
flow solid_c residue 251
flow stomach small_bowel 252
flow small_bowel plasma 253
flow small_bowel colon 254
flow colon plasma 245
flow plasma colon 257
flow organs colon 258
flow colon faeces 255
flow residue faeces 256
flow depot plasma 149
flow plasma interstitium 147
flow interstitium plasma 148
flow interstitium fast 213
flow fast interstitium 214
flow interstitium organs 216
flow organs interstitium 219
flow interstitium muscle 221
flow muscle interstitium 224
flow muscle deep 230
flow deep muscle 231
flow plasma red_cells 280
flow organs red_cells 285
flow red_cells plasma 346
flow interstitium surface 289
flow surface interstitium 290
flow interstitium crystal 292
flow crystal interstitium 294
flow plasma urine 345
flow plasma sweat 348
flow plasma faeces 349
flow plasma blood 350
observable gut.dissolved_a 246
observable gut.dissolved_b 247
observable gut.dissolved_c 248
observable gut.passed_a 249
observable gut.passed_b 250
observable gut.passed_c 251
observable gut.emptied 252
observable gut.absorbed 253
observable gut.moved 254
observable gut.colonic 245
observable gut.voided 255
observable gut.rest_voided 256
observable gut.secreted 257
observable gut.shed 258
observable plasma.total 126
observable plasma.ionised 141
observable plasma.ultrafilterable 143
observable plasma.relative 144
observable plasma.outside 146
observable plasma.filtered_out 147
observable plasma.back 148
observable plasma.released 149
observable plasma.sweat 150
observable cells.free 170
observable cells.free_concentration 211
observable cells.held 171
observable cells.fast_in 213
observable cells.fast_out 214
observable cells.organs_in 216
observable cells.organs_out 219
observable cells.muscle_in 221
observable cells.muscle_out 224
observable cells.deep_in 230
observable cells.deep_out 231
observable erythrocyte.free 276
observable erythrocyte.total_concentration 277
observable erythrocyte.free_concentration 278
observable erythrocyte.entered 280
observable erythrocyte.left 282
observable erythrocyte.born 285
observable erythrocyte.died 287
observable bone.bound 289
observable bone.freed 290
observable bone.laid 292
observable bone.resorbed 294
observable kidney.proximal 296
observable kidney.limb 324
observable kidney.distal 343
observable kidney.excreted 344
observable kidney.urine 345
d_rate 0 0 655
d_rate 1 1 656
d_rate 2 2 657
d_rate 3 0 544
d_rate 3 1 544
d_rate 3 2 544
d_rate 3 3 666
d_rate 4 0 120
d_rate 4 1 121
d_rate 4 2 122
d_rate 4 4 658
d_rate 5 4 545
d_rate 5 5 661
d_rate 5 7 660
d_rate 6 5 544
d_rate 6 6 667
d_rate 6 7 663
d_rate 6 8 548
d_rate 6 12 549
d_rate 7 7 643
d_rate 7 13 642
d_rate 8 5 546
d_rate 8 6 543
d_rate 8 7 662
d_rate 8 8 693
d_rate 8 9 436
d_rate 8 10 45
d_rate 8 15 631
d_rate 8 18 629
d_rate 9 8 435
d_rate 9 9 688
d_rate 9 11 506
d_rate 9 12 514
d_rate 9 13 679
d_rate 9 16 574
d_rate 9 17 578
d_rate 10 10 668
d_rate 11 9 507
d_rate 11 11 672
d_rate 12 9 511
d_rate 12 12 684
d_rate 12 13 512
d_rate 13 9 518
d_rate 13 13 681
d_rate 13 14 529
d_rate 14 13 530
d_rate 14 14 682
d_rate 15 8 566
d_rate 15 12 571
d_rate 15 15 685
d_rate 16 9 575
d_rate 16 16 687
d_rate 17 9 576
d_rate 17 17 689
d_rate 18 13 650
d_rate 18 18 651
d_flow 8 0 120
d_flow 9 1 121
d_flow 10 2 122
d_flow 11 0 544
d_flow 12 1 544
d_flow 13 2 544
d_flow 14 4 545
d_flow 15 5 546
d_flow 15 7 535
d_flow 16 5 544
d_flow 17 6 543
d_flow 17 7 541
d_flow 18 8 548
d_flow 19 12 549
d_flow 20 6 547
d_flow 21 3 547
d_flow 22 10 45
d_flow 23 8 435
d_flow 24 9 436
d_flow 25 9 507
d_flow 26 11 506
d_flow 27 9 511
d_flow 27 13 512
d_flow 28 12 514
d_flow 29 9 518
d_flow 29 13 519
d_flow 30 13 521
d_flow 31 13 530
d_flow 32 14 529
d_flow 33 8 566
d_flow 34 12 571
d_flow 35 15 631
d_flow 36 9 575
d_flow 37 16 574
d_flow 38 9 576
d_flow 39 17 578
d_flow 40 8 628
d_flow 40 18 630
d_flow 41 8 633
d_flow 42 8 634
d_flow 43 8 635
